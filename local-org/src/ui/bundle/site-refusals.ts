/**
 * What LWR sites do not have, by the LWR sites guide ("LWR Template Limitations", "Component Limitations"). A component
 * that imports one of these works in Lightning Experience and fails in the site, so the site's build refuses it.
 */
const REFUSED: Record<string, string> = {
  'lightning/empApi': 'LWR sites have no streaming; fetch again instead',
  'lightning/platformShowToastEvent': 'use lightning/toast',
  'lightning/modal': 'show the content in the page instead',
  'lightning/alert': 'show the content in the page instead',
  'lightning/confirm': 'show the content in the page instead',
  'lightning/prompt': 'show the content in the page instead',
  'lightning/platformWorkspaceApi': 'LWR sites have no console',
  'lightning/platformUtilityBarApi': 'LWR sites have no utility bar'
};

/** Why a site's component may not import this module, or undefined when it may. */
export function siteRefusal(specifier: string): string | undefined {
  const hint = REFUSED[specifier];
  return hint && `${specifier} is not available in LWR sites: ${hint}`;
}
