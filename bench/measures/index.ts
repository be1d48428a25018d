import type { Measure } from '../measure.ts';
import { engine } from '../engine/measure.ts';
import { operationCosts } from '../operations/measure.ts';
import { dragStep } from '../timeline/drag-step.ts';
import { timeline } from '../timeline/timeline.ts';
import { apexLoop } from './apex-loop.ts';
import { apexTests } from './apex-tests.ts';
import { bulkChange } from './bulk-change.ts';
import { componentSize } from './component-size.ts';
import { planOf500 } from './plan-of-500.ts';
import { sellerPage } from './seller-page.ts';
import { start } from './start.ts';

/** Every benchmark, in the order of the report. */
export const measures = [
  timeline,
  dragStep,
  engine,
  sellerPage,
  planOf500,
  bulkChange,
  operationCosts,
  componentSize,
  start,
  apexLoop,
  apexTests
] as Measure<unknown>[];
