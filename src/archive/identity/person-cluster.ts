import type { EntityFact } from '../../model/identity.ts';
import type { Cluster } from './clusters.ts';
import type { FoldedName } from './folded-name.ts';

/** All facts that print one and the same full name, spelled alike. */
export interface NameNode {
  /** Folded parts: `given middle… surname suffix`, and the gender where one name is two people's. */
  readonly key: string;
  readonly name: FoldedName;
  readonly facts: readonly EntityFact[];
  readonly gender: 'female' | 'male' | undefined;
  /** How many people of this name are told apart by what they do. */
  readonly namesakes?: number;
}

/** A person: the nodes whose names agree. */
export interface PersonCluster extends Cluster {
  readonly nodes: NameNode[];
}
