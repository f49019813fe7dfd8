import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { projectModule } from '../project.ts';

/**
 * From here on `cuttings/theme` is this program's own `src/theme`, for whichever file asks: a theme lies outside of the
 * package, a clone has no compiled one that its own name could stand for, and a second copy would not have the views.
 */
export function provideThemeEntry(): void {
  const url = pathToFileURL(projectModule('src/theme')).href;
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'cuttings/theme' ? { url, shortCircuit: true } : next(specifier, context),
  });
}
