import { declare } from '../declare.ts';
import type { AccessMode } from '../../../database/types.ts';

/** `AccessLevel.USER_MODE`. */
export class ApexAccessLevel {
  readonly mode: AccessMode;
  constructor(mode: AccessMode) {
    this.mode = mode;
  }
  toString(): string {
    return `${this.mode.toUpperCase()}_MODE`;
  }
}

const USER = new ApexAccessLevel('user');
const SYSTEM = new ApexAccessLevel('system');

declare({
  name: 'AccessLevel',
  staticProperties: { 'AccessLevel USER_MODE': { get: () => USER }, 'AccessLevel SYSTEM_MODE': { get: () => SYSTEM } }
});
