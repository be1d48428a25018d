import { declare } from '../declare.ts';
import { ApexMap } from '../../runtime/collections.ts';

/** `PageReference`: a path and its parameters. */
class ApexPageReference {
  readonly path: string;
  readonly parameters: ApexMap;
  anchor: string | null;
  redirect = false;

  constructor(url: string) {
    const [rest, anchor] = url.split('#');
    const [path, query] = rest.split('?');
    this.path = path;
    this.anchor = anchor ?? null;
    this.parameters = new ApexMap('String', 'String', [...new URLSearchParams(query ?? '')]);
  }

  get url(): string {
    const query = this.parameters
      .entries()
      .map(([key, value]) => `${encodeURIComponent(String(key))}=${encodeURIComponent(String(value ?? ''))}`)
      .join('&');
    return `${this.path}${query ? `?${query}` : ''}${this.anchor ? `#${this.anchor}` : ''}`;
  }

  toString(): string {
    return `System.PageReference[${this.url}]`;
  }
}

declare({
  name: 'PageReference',
  constructors: { '(String partialURL)': (url: string) => new ApexPageReference(url) },
  methods: {
    'String getAnchor()': (self: ApexPageReference) => self.anchor,
    'Map<String, String> getParameters()': (self: ApexPageReference) => self.parameters,
    'Boolean getRedirect()': (self: ApexPageReference) => self.redirect,
    'String getUrl()': (self: ApexPageReference) => self.url,
    'PageReference setAnchor(String anchor)': (self: ApexPageReference, anchor: string | null) => {
      self.anchor = anchor;
      return self;
    },
    'PageReference setRedirect(Boolean redirect)': (self: ApexPageReference, redirect: boolean) => {
      self.redirect = redirect;
      return self;
    }
  }
});
