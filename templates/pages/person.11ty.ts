import { type EntityView, pageTemplate } from 'cuttings/theme';
import { entityPage } from '../parts/entity.ts';
import { personPreview } from '../parts/link-preview.ts';

export default pageTemplate<EntityView>('person', entityPage, personPreview);
