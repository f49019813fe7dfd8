import { pageTemplate } from '../../src/site/page-template.ts';
import type { EntityView } from '../../src/site/views/entity.ts';
import { entityPage } from '../parts/entity.ts';

export default pageTemplate<EntityView>('person', entityPage);
