import { type EntityView, pageTemplate } from 'cuttings/theme';
import { entityPage } from '../parts/entity.ts';

export default pageTemplate<EntityView>('entity', entityPage);
