import allSides from '@salesforce/label/c.Plan_Timeline_All_Sides';
import anyStatus from '@salesforce/label/c.Plan_Timeline_Any_Status';
import byMilestone from '@salesforce/label/c.Plan_Timeline_By_Milestone';
import bySide from '@salesforce/label/c.Plan_Timeline_By_Side';
import collapseAll from '@salesforce/label/c.Plan_Timeline_Collapse_All';
import everyone from '@salesforce/label/c.Plan_Timeline_Everyone';
import expandAll from '@salesforce/label/c.Plan_Timeline_Expand_All';
import lanes from '@salesforce/label/c.Plan_Timeline_Lanes';
import open from '@salesforce/label/c.Plan_Timeline_Open';
import reset from '@salesforce/label/c.Plan_Timeline_Reset';
import shown from '@salesforce/label/c.Plan_Timeline_Shown';

/** Texts of lanes and filter. */
export const labels = { allSides, anyStatus, byMilestone, bySide, collapseAll, everyone, expandAll, lanes, open, reset, shown };
