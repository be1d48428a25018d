import type { ApiReply } from '../local-org/src/api/call.ts';
import { Router } from '../local-org/src/api/router.ts';
import { apiRoutes } from '../local-org/src/api/routes.ts';
import type { Org } from '../local-org/src/org.ts';

/** What a call came to: `yes`, the label of the message it was refused with, or `no class access` by the platform. */
export type Outcome = string;

/** An outcome with what the method answered, or the message that the caller read. */
export interface Called {
  outcome: Outcome;
  returned?: unknown;
  message?: string;
}

const router = new Router(apiRoutes);

function pattern(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\\\{\d+\\\}/g, '[\\s\\S]*')}$`);
}

/** Calls an `@AuraEnabled` method as a user. */
export function callMethod(org: Org, userId: string, className: string, methodName: string, params: Record<string, unknown>): Called {
  try {
    return { outcome: 'yes', returned: org.apex.invokeAura({ className, methodName, params, userId }) };
  } catch (error) {
    const { text, message } = error as { text?: string; message: string };
    return refused(org, text ?? message);
  }
}

/** Calls an `@InvocableMethod` with one input, through the REST resource of actions. */
export function callAction(org: Org, userId: string, className: string, input: Record<string, unknown>): Called {
  const version = org.project.sourceApiVersion;
  const url = `/services/data/v${version}/actions/custom/apex/${className}`;
  const { status, body }: ApiReply = router.dispatch(org, userId, { method: 'POST', url, body: { inputs: [input] }, headers: {} });
  const [first] = body as { errors?: { message: string }[]; outputValues?: unknown; message?: string }[];
  if (status === 200) return { outcome: 'yes', returned: first?.outputValues };
  const message = first?.errors?.[0]?.message ?? first?.message ?? '';
  if (/^(Illegal value for the input|Missing required input)/.test(message)) return { outcome: 'illegal input', message };
  // The platform puts the kind of exception before what it says.
  return refused(org, message.replace(/^An Apex error occurred: [\w.]+: /, ''));
}

/** Calls an `@AuraEnabled` method as a user and names the outcome. */
export function outcomeOf(org: Org, userId: string, className: string, methodName: string, params: Record<string, unknown>): Outcome {
  return callMethod(org, userId, className, methodName, params).outcome;
}

/** Calls an `@InvocableMethod` with one input and names the outcome. */
export function outcomeOfAction(org: Org, userId: string, className: string, input: Record<string, unknown>): Outcome {
  return callAction(org, userId, className, input).outcome;
}

function refused(org: Org, message: string): Called {
  // A refusal may carry a code for pages before its message.
  return { outcome: labelOf(org, message.replace(/^[A-Z]+(_[A-Z]+)*: /, '')), message };
}

/** The label whose text, in either language, a message is; the message itself when it is none of them. */
export function labelOf(org: Org, message: string): Outcome {
  if (/do not have access to the Apex class/i.test(message)) return 'no class access';
  const german = org.project.translations.get('de')?.customLabels;
  const found = [...org.project.labels.values()].filter(({ name, value }) =>
    [value, german?.get(name)].some((text) => text && /\w{3}/.test(text) && pattern(text).test(message))
  );
  // Errors come first; of several texts with blanks to be filled, the longest is meant.
  const rank = ({ name, value }: { name: string; value: string }): number => value.length + (name.startsWith('Error_') ? 10_000 : 0);
  return found.sort((a, b) => rank(b) - rank(a))[0]?.name ?? message;
}
