const Navigate = Symbol('Navigate');
const GenerateUrl = Symbol('GenerateUrl');

/** Every page that was navigated to. */
export const navigate = jest.fn();

export const NavigationMixin = (Base) =>
  class extends Base {
    [Navigate](...page) {
      navigate(...page);
    }
    [GenerateUrl]() {
      return Promise.resolve('https://example.com');
    }
  };
NavigationMixin.Navigate = Navigate;
NavigationMixin.GenerateUrl = GenerateUrl;
