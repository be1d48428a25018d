const loading = new Map<string, Promise<void>>();

export function loadScript(_component: unknown, url: string): Promise<void> {
  return once(url, () => Object.assign(document.createElement('script'), { src: url }));
}

export function loadStyle(_component: unknown, url: string): Promise<void> {
  return once(url, () => Object.assign(document.createElement('link'), { rel: 'stylesheet', href: url }));
}

function once(url: string, create: () => HTMLElement): Promise<void> {
  let promise = loading.get(url);
  if (!promise) {
    promise = new Promise((done, fail) => {
      const element = create();
      element.addEventListener('load', () => done());
      element.addEventListener('error', () => fail(new Error(`${url} could not be loaded`)));
      document.head.append(element);
    });
    loading.set(url, promise);
  }
  return promise;
}
