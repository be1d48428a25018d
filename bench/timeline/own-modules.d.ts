/** The product's timeline component, as far as the benchmark calls it. */
declare module 'c/planTimeline' {
  const PlanTimeline: typeof import('lwc').LightningElement;
  export default PlanTimeline;
}
