import agree from '@salesforce/label/c.Plan_Agreement_Agree';
import agreeComment from '@salesforce/label/c.Plan_Agreement_Agree_Comment';
import agreeText from '@salesforce/label/c.Plan_Agreement_Agree_Text';
import agreeTitle from '@salesforce/label/c.Plan_Agreement_Agree_Title';
import agreed from '@salesforce/label/c.Plan_Agreement_Agreed';
import agreedOn from '@salesforce/label/c.Plan_Agreement_Agreed_On';
import allSigned from '@salesforce/label/c.Plan_Agreement_All_Signed';
import answerComment from '@salesforce/label/c.Plan_Agreement_Answer_Comment';
import answerConsent from '@salesforce/label/c.Plan_Agreement_Answer_Consent';
import answerConsentText from '@salesforce/label/c.Plan_Agreement_Answer_Consent_Text';
import answerDecline from '@salesforce/label/c.Plan_Agreement_Answer_Decline';
import answered from '@salesforce/label/c.Plan_Agreement_Answered';
import askedBy from '@salesforce/label/c.Plan_Agreement_Asked_By';
import askedReason from '@salesforce/label/c.Plan_Agreement_Asked_Reason';
import askedSide from '@salesforce/label/c.Plan_Agreement_Asked_Side';
import cancelled from '@salesforce/label/c.Plan_Agreement_Cancelled';
import cancelledReason from '@salesforce/label/c.Plan_Agreement_Cancelled_Reason';
import completed from '@salesforce/label/c.Plan_Agreement_Completed';
import draft from '@salesforce/label/c.Plan_Agreement_Draft';
import meaningAgreed from '@salesforce/label/c.Plan_Agreement_Meaning_Agreed';
import meaningShared from '@salesforce/label/c.Plan_Agreement_Meaning_Shared';
import needSignatory from '@salesforce/label/c.Plan_Agreement_Need_Signatory';
import noSignatories from '@salesforce/label/c.Plan_Agreement_No_Signatories';
import object from '@salesforce/label/c.Plan_Agreement_Object';
import objectComment from '@salesforce/label/c.Plan_Agreement_Object_Comment';
import objectText from '@salesforce/label/c.Plan_Agreement_Object_Text';
import objectTitle from '@salesforce/label/c.Plan_Agreement_Object_Title';
import objected from '@salesforce/label/c.Plan_Agreement_Objected';
import optional from '@salesforce/label/c.Plan_Agreement_Optional';
import replan from '@salesforce/label/c.Plan_Agreement_Replan';
import replanAsked from '@salesforce/label/c.Plan_Agreement_Replan_Asked';
import replanHint from '@salesforce/label/c.Plan_Agreement_Replan_Hint';
import replanTitle from '@salesforce/label/c.Plan_Agreement_Replan_Title';
import required from '@salesforce/label/c.Plan_Agreement_Required';
import share from '@salesforce/label/c.Seller_Share';
import shareText from '@salesforce/label/c.Seller_Share_Text';
import shareTitle from '@salesforce/label/c.Seller_Share_Title';
import shared from '@salesforce/label/c.Plan_Agreement_Shared';
import signatures from '@salesforce/label/c.Plan_Agreement_Signatures';
import signedCount from '@salesforce/label/c.Plan_Agreement_Signed_Count';
import status from '@salesforce/label/c.Plan_Agreement_Status';
import steps from '@salesforce/label/c.Plan_Agreement_Steps';
import takeBack from '@salesforce/label/c.Plan_Agreement_Take_Back';
import takenBack from '@salesforce/label/c.Plan_Agreement_Taken_Back';
import withdraw from '@salesforce/label/c.Plan_Agreement_Withdraw';
import withdrawn from '@salesforce/label/c.Plan_Agreement_Withdrawn';
import you from '@salesforce/label/c.Plan_You';

/** Every text of a plan's agreement. */
export const labels = {
  agree,
  agreeComment,
  agreeText,
  agreeTitle,
  agreed,
  agreedOn,
  allSigned,
  answerComment,
  answerConsent,
  answerConsentText,
  answerDecline,
  answered,
  askedBy,
  askedReason,
  askedSide,
  cancelled,
  cancelledReason,
  completed,
  draft,
  meaningAgreed,
  meaningShared,
  needSignatory,
  noSignatories,
  object,
  objectComment,
  objectText,
  objectTitle,
  objected,
  optional,
  replan,
  replanAsked,
  replanHint,
  replanTitle,
  required,
  share,
  shareText,
  shareTitle,
  shared,
  signatures,
  signedCount,
  status,
  steps,
  takeBack,
  takenBack,
  withdraw,
  withdrawn,
  you
};
