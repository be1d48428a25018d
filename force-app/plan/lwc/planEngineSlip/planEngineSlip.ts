import { driversOf, type Drivers } from 'c/planEngineDrivers';
import { IS, type PlanFrame } from 'c/planEngineFrame';
import { NONE, type SlipLedger, type SlipShare } from 'c/planEngineModel';
import type { IndexedProjection } from 'c/planEngineProjection';

/**
 * Books the plan's slip to the items that caused it; see "Slip" in docs/planning-engine.md. Needs a frame that is projected.
 * Null without a baseline or without anything dated.
 */
export function attributeSlip(frame: PlanFrame, { lastIndex, slips }: IndexedProjection): SlipLedger | null {
  if (frame.baselineGoLiveIndex === NONE || lastIndex === NONE) {
    return null;
  }
  const drivers = driversOf(frame, slips);
  const planSlipDays = lastIndex - frame.baselineGoLiveIndex;
  let node = lastItem(frame, lastIndex);
  let reaching = node === NONE ? 0 : reachingGoLive(slips[node], planSlipDays);
  const ledger: SlipLedger = { planSlipDays, unattributedDays: planSlipDays - reaching, shares: [] };
  while (node !== NONE) {
    const share = shareOf(frame, slips, drivers, node, reaching);
    ledger.shares.push(share);
    reaching = share.inheritedDays;
    node = reaching === 0 ? NONE : drivers.nodes[node];
  }
  ledger.shares.reverse();
  return ledger;
}

/** Own days by side or by owner; shares without one under null. */
export function sumOwnDays(ledger: SlipLedger, by: 'side' | 'owner'): Map<string | null, number> {
  const sums = new Map<string | null, number>();
  for (const share of ledger.shares) {
    sums.set(share[by], (sums.get(share[by]) ?? 0) + share.ownDays);
  }
  return sums;
}

/** The item at which the projected go-live lies; of several the one that comes last in order. `NONE`: go-live waits for none. */
function lastItem({ order, kinds, ends }: PlanFrame, lastIndex: number): number {
  for (let position = order.length - 1; position >= 0; position--) {
    const node = order[position];
    if (ends[node] === lastIndex && !(kinds[node] & (IS.keyDate | IS.notNeeded))) {
      return node;
    }
  }
  return NONE;
}

/** How much of the last item's slip the plan's slip holds: room between its baseline and the agreed go-live takes up the rest. */
function reachingGoLive(slip: number, planSlip: number): number {
  return slip === NONE ? Math.max(0, planSlip) : between(planSlip, Math.min(0, slip), Math.max(0, slip));
}

/** @param reaching the part of the item's slip that reaches go-live */
function shareOf(frame: PlanFrame, slips: Int32Array, drivers: Drivers, node: number, reaching: number): SlipShare {
  const { key, side, owner } = frame.items[node];
  const slip = slips[node];
  const inheritedDays = drivers.nodes[node] === NONE ? 0 : inheritedOf(frame, slips, drivers, node, reaching);
  return {
    key,
    side,
    owner,
    slipDays: slip === NONE ? null : slip,
    absorbedDays: slip === NONE ? 0 : slip - reaching,
    inheritedDays,
    ownDays: reaching - inheritedDays
  };
}

/** Room that takes up a slip takes up the inherited part first: the delay that came first used it. */
function inheritedOf(frame: PlanFrame, slips: Int32Array, drivers: Drivers, node: number, reaching: number): number {
  const driverSlip = slips[drivers.nodes[node]];
  if (slips[node] === NONE) {
    // Work that was not agreed to answers for its own length first.
    const left = Math.max(0, reaching - (frame.ends[node] - drivers.ready[node]));
    return driverSlip === NONE ? left : Math.min(left, Math.max(0, driverSlip));
  }
  const inherited = arrivingAt(frame, node, slips[node], driverSlip, drivers.ready[node]);
  return between(reaching - (slips[node] - inherited), Math.min(0, inherited), Math.max(0, inherited));
}

/** How much of its driver's slip arrives at an item that has a baseline. */
function arrivingAt(frame: PlanFrame, node: number, slip: number, driverSlip: number, ready: number): number {
  if (driverSlip !== NONE && driverSlip < 0) {
    return Math.max(driverSlip, Math.min(0, slip));
  }
  const isHeldAtEnd = frame.kinds[node] & IS.gate || ready === frame.ends[node];
  const arriving = Math.max(0, ready - (isHeldAtEnd ? frame.baselineEnds[node] : frame.baselineStarts[node]));
  return driverSlip === NONE ? arriving : Math.min(arriving, driverSlip);
}

function between(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
