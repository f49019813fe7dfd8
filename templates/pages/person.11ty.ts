import { pageTemplate } from '../../src/site/page-template.ts';
import type { EntityView } from '../../src/site/views/entity.ts';
import { entityPage } from '../parts/entity.ts';
import { personShareCard } from '../parts/share-card.ts';

export default pageTemplate<EntityView>('person', entityPage, personShareCard);
