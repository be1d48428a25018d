import { components } from 'virtual:components';

/** Loads a page component's class; a name that no page of this build uses is an error that says so. */
export async function loadComponent(name: string): Promise<unknown> {
  const load = (components as Record<string, () => Promise<{ default: unknown }>>)[name];
  if (!load) throw new Error(`There is no component ${name}`);
  return (await load()).default;
}
