import cancelPlan from '@salesforce/apex/SellerClosingController.cancelPlan';
import completePlan from '@salesforce/apex/SellerClosingController.completePlan';
import copyPlan from '@salesforce/apex/SellerBuildController.copyPlan';
import createLightPlan from '@salesforce/apex/SellerBuildController.createLightPlan';
import createPlan from '@salesforce/apex/SellerPlanController.createPlan';
import getPage from '@salesforce/apex/SellerPlanController.getPage';
import previewCopy from '@salesforce/apex/SellerBuildController.previewCopy';
import previewPlan from '@salesforce/apex/SellerPlanController.previewPlan';
import saveAsTemplate from '@salesforce/apex/SellerBuildController.saveAsTemplate';
import sharePlan from '@salesforce/apex/SellerPlanController.sharePlan';

// The one module that knows the doors of the seller's side only.
export { cancelPlan, completePlan, copyPlan, createLightPlan, createPlan, getPage, previewCopy, previewPlan, saveAsTemplate, sharePlan };
export { getChangeToken, markSeen } from 'c/planApi';
