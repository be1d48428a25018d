import { navigate, onPageReference, urlOf, type PageReference } from '@local-org/router';
import { wireAdapter } from '@local-org/wire';

const Navigate = Symbol('Navigate');
const GenerateUrl = Symbol('GenerateUrl');
type Constructor = new (...args: unknown[]) => object;

/** Adds `this[NavigationMixin.Navigate](pageReference, replace)` and `this[NavigationMixin.GenerateUrl](pageReference)`. */
export const NavigationMixin = Object.assign(
  (Base: Constructor) =>
    class extends Base {
      [Navigate](reference: PageReference, replace = false): void {
        navigate(reference, replace);
      }
      [GenerateUrl](reference: PageReference): Promise<string> {
        return new Promise((done) => done(urlOf(reference)));
      }
    },
  { Navigate, GenerateUrl }
);

const CONTEXT = Object.freeze({ navigation: true });

/** The context that `generateUrl` and `navigate` take. */
export const NavigationContext = wireAdapter<object>([], (_config, emit) => {
  emit(CONTEXT);
  return () => undefined;
});

export const CurrentPageReference = wireAdapter<object>([], (_config, emit) => onPageReference(emit));

export function generateUrl(_context: unknown, reference: PageReference): Promise<string> {
  return new Promise((done) => done(urlOf(reference)));
}

export { goNavigate as navigate };
function goNavigate(_context: unknown, reference: PageReference, options?: { replace?: boolean }): void {
  navigate(reference, options?.replace ?? false);
}
