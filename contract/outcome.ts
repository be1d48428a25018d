import type { Org } from '../local-org/src/org.ts';

/** What a call came to: `yes`, the label of the message it was refused with, or `no class access` by the platform. */
export type Outcome = string;

function pattern(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\\\{\d+\\\}/g, '[\\s\\S]*')}$`);
}

/** Calls an `@AuraEnabled` method as a user and names the outcome. */
export function outcomeOf(org: Org, userId: string, className: string, methodName: string, params: Record<string, unknown>): Outcome {
  try {
    org.apex.invokeAura({ className, methodName, params, userId });
    return 'yes';
  } catch (error) {
    const { text, message } = error as { text?: string; message: string };
    // A refusal may carry a code for pages before its message.
    return labelOf(org, (text ?? message).replace(/^[A-Z]+(_[A-Z]+)*: /, ''));
  }
}

/**
 * Runs a script that calls an invocable action, as a Flow of the user would, and names the outcome. A script says by an
 * exception what it found wrong with the answer.
 */
export function outcomeOfAction(org: Org, userId: string, className: string, script: string): Outcome {
  if (!org.database.access.hasClass(userId, className)) return 'no class access';
  const result = org.apex.executeAnonymous(script, userId);
  if (!result.compiled) throw new Error(`The script for ${className} does not compile: ${result.compileProblem}`);
  return result.success ? 'yes' : labelOf(org, (result.exceptionMessage ?? '').replace(/^[\w.]+: /, ''));
}

function labelOf(org: Org, message: string): Outcome {
  if (/do not have access to the Apex class/i.test(message)) return 'no class access';
  const german = org.project.translations.get('de')?.customLabels;
  for (const label of org.project.labels.values()) {
    if (!label.name.startsWith('Error_')) continue;
    if ([label.value, german?.get(label.name)].some((text) => text && pattern(text).test(message))) return label.name;
  }
  return message;
}
