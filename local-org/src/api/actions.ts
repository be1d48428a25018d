import { ActionInputError, actionOf, invocableActions } from '../apex/invocable.ts';
import type { ActionParameter, InvocableAction } from '../apex/invocable.ts';
import type { Org } from '../org.ts';
import { ApiError, notFound } from './api-error.ts';
import { ok } from './call.ts';
import type { ApiCall, ApiReply, Route } from './call.ts';
import { jsonList } from './record-json.ts';

/** What one input came to, in the shape of the Actions API. */
interface ActionResult {
  actionName: string;
  errors: { statusCode: string; message: string; fields: string[] }[] | null;
  isSuccess: boolean;
  outputValues: Record<string, unknown> | null;
}

function base(call: ApiCall): string {
  return `/services/data/v${call.version}/actions`;
}

function visible(call: ApiCall): InvocableAction[] {
  return invocableActions(call.org.program).filter(({ className }) => call.org.database.access.hasClass(call.userId, className));
}

function list(call: ApiCall): ApiReply {
  const actions = visible(call).map(({ className, label }) => ({
    label,
    name: className,
    type: 'APEX',
    url: `${base(call)}/custom/apex/${className}`
  }));
  return ok({ actions });
}

/** Describing an action takes access to its class as calling it does. */
function find(call: ApiCall): InvocableAction {
  const found = actionOf(call.org.program, call.params['name'] ?? '');
  if (!found) throw notFound();
  if (!call.org.database.access.hasClass(call.userId, found.className))
    throw new ApiError('INSUFFICIENT_ACCESS', `You do not have access to the Apex class named '${found.className}'.`);
  return found;
}

function describe(call: ApiCall): ApiReply {
  const { className, label, description, inputs, outputs } = find(call);
  return ok({
    description,
    inputs: inputs.map((parameter) => described(call.org, parameter)),
    label,
    name: className,
    outputs: outputs.map((parameter) => described(call.org, parameter)),
    standard: false,
    targetEntityName: null,
    type: 'APEX'
  });
}

const typeNames: Record<string, string> = { Id: 'ID', Double: 'DOUBLE', Decimal: 'DOUBLE' };

function described(org: Org, { name, label, description, required, type }: ActionParameter): Record<string, unknown> {
  const item = type.replace(/^(List<)+|>+$/g, '');
  const record = item === 'SObject' ? 'SObject' : org.project.objects.get(item.toLowerCase())?.name;
  const apexClass = org.program.classes.some((one) => one.name === item) ? item : null;
  return {
    ...(apexClass ? { apexClass } : {}),
    description,
    label,
    maxOccurs: item === type ? 1 : 2000,
    name,
    required,
    sobjectType: record ?? null,
    type: record ? 'SOBJECT' : apexClass ? 'APEX' : (typeNames[item] ?? item.toUpperCase())
  };
}

/** All inputs reach the method in one call and one transaction: when it throws, or one input does not fit, nothing is kept. */
function invoke(call: ApiCall): ApiReply {
  const action = find(call);
  const inputs = jsonList(call.body, 'inputs');
  const result = (rest: Omit<ActionResult, 'actionName'>): ActionResult => ({ actionName: action.methodName, ...rest });
  const failed = (statusCode: string, message: string): ActionResult =>
    result({ errors: [{ statusCode, message, fields: [] }], isSuccess: false, outputValues: null });
  try {
    const outputs = call.org.apex.invokeAction({ className: action.className, inputs, userId: call.userId });
    return ok(outputs.map((outputValues) => result({ errors: null, isSuccess: true, outputValues })));
  } catch (error) {
    if (error instanceof ActionInputError) {
      const halted = 'Another input of the request was refused';
      const answers = inputs.map((_, index) =>
        index === error.index ? failed(error.statusCode, error.message) : failed('PROCESSING_HALTED', halted)
      );
      return { status: 400, body: answers };
    }
    const { apexType, text } = error as { apexType?: string; text?: string };
    if (apexType === undefined) throw error;
    return { status: 400, body: inputs.map(() => failed('UNKNOWN_EXCEPTION', `An Apex error occurred: ${apexType}: ${text ?? ''}`)) };
  }
}

/** Invocable actions that are Apex; flows, quick actions and e-mail alerts are not supported. */
export const actionRoutes: Route[] = [
  { method: 'GET', pattern: '/actions', handle: (call) => ok({ custom: `${base(call)}/custom` }) },
  { method: 'GET', pattern: '/actions/custom', handle: (call) => ok({ apex: `${base(call)}/custom/apex` }) },
  { method: 'GET', pattern: '/actions/custom/apex', handle: list },
  { method: 'GET', pattern: '/actions/custom/apex/:name', handle: describe },
  { method: 'POST', pattern: '/actions/custom/apex/:name', handle: invoke }
];
