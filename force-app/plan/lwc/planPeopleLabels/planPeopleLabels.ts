import add from '@salesforce/label/c.Plan_People_Add';
import addTitle from '@salesforce/label/c.Plan_People_Add_Title';
import assign from '@salesforce/label/c.Plan_People_Assign';
import assignFor from '@salesforce/label/c.Plan_People_Assign_For';
import assignHint from '@salesforce/label/c.Plan_People_Assign_Hint';
import assignTitle from '@salesforce/label/c.Plan_People_Assign_Title';
import away from '@salesforce/label/c.Plan_Away';
import awayOrder from '@salesforce/label/c.Plan_People_Away_Order';
import awayStart from '@salesforce/label/c.Plan_People_Away_Start';
import callPerson from '@salesforce/label/c.Plan_Call_Person';
import candidate from '@salesforce/label/c.Plan_People_Candidate';
import changed from '@salesforce/label/c.Plan_People_Changed';
import company from '@salesforce/label/c.Plan_People_Company';
import digestHelp from '@salesforce/label/c.Plan_People_Digest_Help';
import edit from '@salesforce/label/c.Plan_People_Edit';
import editPerson from '@salesforce/label/c.Plan_People_Edit_Person';
import emailPerson from '@salesforce/label/c.Plan_Email_Person';
import english from '@salesforce/label/c.Plan_People_English';
import german from '@salesforce/label/c.Plan_People_German';
import invite from '@salesforce/label/c.Plan_Invite';
import inviteDone from '@salesforce/label/c.Plan_People_Invite_Done';
import inviteLater from '@salesforce/label/c.Plan_People_Invite_Later';
import invitePerson from '@salesforce/label/c.Plan_Invite_Person';
import inviting from '@salesforce/label/c.Plan_People_Inviting';
import keptBy from '@salesforce/label/c.Plan_People_Kept_By';
import lastSeen from '@salesforce/label/c.Plan_Last_Seen';
import mine from '@salesforce/label/c.Plan_People_Mine';
import mineHint from '@salesforce/label/c.Plan_People_Mine_Hint';
import neverSeen from '@salesforce/label/c.Plan_Never_Seen';
import newPerson from '@salesforce/label/c.Plan_People_New_Person';
import noPeople from '@salesforce/label/c.Plan_No_People';
import nobodyYet from '@salesforce/label/c.Plan_People_Nobody_Yet';
import noneOpen from '@salesforce/label/c.Plan_People_None_Open';
import notInvited from '@salesforce/label/c.Plan_Not_Invited';
import openItem from '@salesforce/label/c.Plan_Open_Item';
import openItems from '@salesforce/label/c.Plan_People_Open_Items';
import openOverdue from '@salesforce/label/c.Plan_People_Open_Overdue';
import ownsLabel from '@salesforce/label/c.Plan_People_Owns_Label';
import person from '@salesforce/label/c.Plan_People_Person';
import remove from '@salesforce/label/c.Plan_Remove';
import removeDone from '@salesforce/label/c.Plan_People_Remove_Done';
import removeItemsMany from '@salesforce/label/c.Plan_People_Remove_Items_Many';
import removeItemsOne from '@salesforce/label/c.Plan_People_Remove_Items_One';
import removePerson from '@salesforce/label/c.Plan_Remove_Person';
import removeSigns from '@salesforce/label/c.Plan_People_Remove_Signs';
import removeText from '@salesforce/label/c.Plan_People_Remove_Text';
import removeTitle from '@salesforce/label/c.Plan_People_Remove_Title';
import rightsEditor from '@salesforce/label/c.Plan_People_Rights_Editor';
import rightsHelp from '@salesforce/label/c.Plan_People_Rights_Help';
import rightsParticipant from '@salesforce/label/c.Plan_People_Rights_Participant';
import roleHelp from '@salesforce/label/c.Plan_People_Role_Help';
import roles from '@salesforce/label/c.Plan_People_Roles';
import rolesAll from '@salesforce/label/c.Plan_People_Roles_All';
import rolesSome from '@salesforce/label/c.Plan_People_Roles_Some';
import saving from '@salesforce/label/c.Plan_Saving';
import showItems from '@salesforce/label/c.Plan_People_Show_Items';
import signNo from '@salesforce/label/c.Plan_People_Sign_No';
import signOptional from '@salesforce/label/c.Plan_People_Sign_Optional';
import signRequired from '@salesforce/label/c.Plan_People_Sign_Required';
import signatoryHelp from '@salesforce/label/c.Plan_People_Signatory_Help';
import waitingMany from '@salesforce/label/c.Plan_People_Waiting_Many';
import waitingOne from '@salesforce/label/c.Plan_People_Waiting_One';
import you from '@salesforce/label/c.Plan_You';

/** Every text of the people of a plan. */
export const labels = {
  add,
  addTitle,
  assign,
  assignFor,
  assignHint,
  assignTitle,
  away,
  awayOrder,
  awayStart,
  callPerson,
  candidate,
  changed,
  company,
  digestHelp,
  edit,
  editPerson,
  emailPerson,
  english,
  german,
  invite,
  inviteDone,
  inviteLater,
  invitePerson,
  inviting,
  keptBy,
  lastSeen,
  mine,
  mineHint,
  neverSeen,
  newPerson,
  noPeople,
  nobodyYet,
  noneOpen,
  notInvited,
  openItem,
  openItems,
  openOverdue,
  ownsLabel,
  person,
  remove,
  removeDone,
  removeItemsMany,
  removeItemsOne,
  removePerson,
  removeSigns,
  removeText,
  removeTitle,
  rightsEditor,
  rightsHelp,
  rightsParticipant,
  roleHelp,
  roles,
  rolesAll,
  rolesSome,
  saving,
  showItems,
  signNo,
  signOptional,
  signRequired,
  signatoryHelp,
  waitingMany,
  waitingOne,
  you
};
