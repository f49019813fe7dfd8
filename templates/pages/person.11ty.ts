import { type EntityView, pageTemplate } from 'cuttings/theme';
import { entityPage } from '../parts/entity.ts';
import { personShareCard } from '../parts/share-card.ts';

export default pageTemplate<EntityView>('person', entityPage, personShareCard);
