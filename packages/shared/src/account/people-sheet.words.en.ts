import type { PeopleFaultCode, PersonColumn } from './people-sheet.model.ts';
import type { PeopleSheetWords } from './people-sheet.words.ts';

type Facts = Readonly<Record<string, string | number>>;

const faults: Record<PeopleFaultCode, (facts: Facts) => string> = {
  notExcel: () =>
    'This is not an Excel file (.xlsx). Open an old .xls, a .csv or a protected file and save it as .xlsx.',
  tooLarge: () => 'The file holds too much for a list and was not opened.',
  broken: () => 'The file is damaged and cannot be read.',
  noList: () =>
    'No list was found. One row must head the columns, with “Name” and “Unit” among them; or use the form from here.',
  tooManyPeople: ({ max }) => `More than ${max} people. Split the file.`,
  tooManyUnits: ({ max }) => `More than ${max} units. Split the file.`,
  tooLong: ({ max }) => `Longer than ${max} characters.`,
  formulaFailed: () => 'The formula in this cell failed or was not calculated. Write the value itself.',
  columnTwice: ({ head, other }) => `Two columns say the same: “${other}” and “${head}”. Drop one.`,
  needUnitName: () => 'The unit has no name.',
  unitTwice: ({ first }) => `This unit stands in row ${first} already.`,
  unitStands: ({ name, found, stands }) =>
    `The unit “${name}” exists with “${stands}”, not “${found}”. Rename or move it on the page of units.`,
  unknownParent: ({ found }) => `There is no unit “${found}” to stand beneath.`,
  beneathItself: () => 'The unit stands beneath itself, directly or through another.',
  unknownKind: ({ found, choices }) => `There is no kind of unit “${found}”. Choose: ${choices}.`,
  needName: () => 'The name is missing (2 characters at least).',
  needUnit: () => 'The unit is missing.',
  unknownUnit: ({ found }) =>
    `There is no unit “${found}”. Write its name, short name or abbreviation as on the page of units, or add it to the sheet of units.`,
  ambiguousUnit: ({ found }) => `Several units are called “${found}”. Write the full name.`,
  badUsername: ({ found }) =>
    `“${found}” cannot be a user name: 2–40 small letters without marks, digits, dot, dash.`,
  badMail: ({ found }) => `“${found}” is no mail address. For example name@agency.gov.vn.`,
  badPhone: ({ found }) => `“${found}” is no telephone number. For example 0258 3822 456.`,
  unknownRole: ({ found }) => `There is no role “${found}”. Choose from the sheet of lists.`,
  roleNotHere: ({ role, unit }) => `The role ${role} is not held at ${unit}.`,
  roleNotYours: ({ role, unit }) => `You may not grant the role ${role} at ${unit}.`,
  ownRole: ({ role }) => `Nobody grants the role ${role} to themselves.`,
  usernameTwice: ({ found, first }) => `The user name “${found}” stands in row ${first} already.`,
  usernameTaken: ({ found }) => `The user name “${found}” is taken.`,
  personTwice: ({ name, first }) =>
    `${name} stands in row ${first} already. If they are two people, give each a user name.`,
  severalSuch: ({ name, usernames }) =>
    `The unit has several people called ${name} (${usernames}). Give the user name to say who is meant.`,
  otherPerson: ({ found, name }) =>
    `The user name “${found}” is ${name}'s. For another person choose another; a change of name is made in the person's record.`,
  isDisabled: ({ name }) => `The account of ${name} is closed. Open it in the record first.`,
};

const columns: Record<PersonColumn, string> = {
  name: 'Name',
  post: 'Post',
  unit: 'Unit',
  email: 'Mail address',
  phone: 'Telephone',
  username: 'User name',
  role: 'Role',
};
const people = (n: number) => (n === 1 ? '1 person' : `${n} people`);
const units = (n: number) => (n === 1 ? '1 unit' : `${n} units`);

export const peopleSheetWordsEn: PeopleSheetWords = {
  form: {
    fileName: (isFilled) => `${isFilled ? 'List' : 'Form'} of units and people.xlsx`,
    guide: 'How to',
    units: 'Units',
    people: 'People',
    lists: 'Lists',
    title: 'Units and people',
    steps: [
      '1. Sheet “Units”: those that exist are there already. Add a row for each new one; kind and abbreviation may be left out.',
      '2. Sheet “People”: a row for each person. Choose the unit from the list, new ones of the other sheet among them.',
      '3. Name and unit are needed. Without a user name one is made of the mail address or the name.',
      '4. Without a role somebody is staff. Several roles stand apart by commas.',
      '5. A list of your own may be pasted; columns may come in any order as long as their heads stand above them. Unknown columns are not used.',
      '6. Of people who exist, only cells that say something else are corrected; roles are added, none is ended. Nobody is deleted.',
      '7. Save the file (.xlsx), go to Administration, People, Import from Excel. The file is tried first and every fault told; nothing is written before you press Import.',
      'The file holds no passwords. Print the slips afterwards.',
    ],
    unitHeads: {
      name: 'Unit name',
      shortName: 'Short name',
      abbreviation: 'Abbreviation',
      kind: 'Kind',
      parent: 'Parent',
    },
    columns,
    required: '(needed)',
    sample: {
      name: 'Example: Nguyễn Văn A (this row is not imported)',
      post: 'Officer',
      email: 'nva@agency.gov.vn',
      phone: '0258 3822 456',
      username: 'nva',
    },
    roleHead: 'Role',
    roleMeaning: 'What for',
    kindHead: 'Kind of unit',
    meanings: {
      admin: 'makes units, people and their rights; sees no ballots and no health answers',
      director: 'approves plans and consolidated reports; held at the agency',
      office: 'follows, urges, accepts reports, consolidates',
      working_group: 'reads the situation and the dashboard',
      unit_leader: "signs and submits the unit's reports",
      reporter: "prepares the unit's reports and progress",
      staff: 'reads directives, the calendar and the own work',
      council_chair: 'chairs the commendation council',
      council_secretary: 'prepares the sessions of the council',
      council_member: 'attends and votes',
      guard: 'sees the code of a declaration at the door',
      auditor: 'reads the journal and the figures, changes nothing',
    },
    chooseUnit: 'Choose a unit of the sheet of units.',
    chooseRole: 'Choose a role; several stand apart by commas.',
    chooseKind: 'Choose a kind from the list.',
  },

  faults,
  columns,
  at: (sheet, cell) => `${sheet}, cell ${cell}`,
  wholeFile: 'Whole file',

  open: 'Import from Excel',
  title: 'Import units and people from Excel',
  steps: { prepare: 'Prepare the list', drop: 'Drop the file here to try it', result: 'Result' },
  lead: 'Fill in the form, or use a list the agency has: columns in any order, with name and unit among their heads.',
  getForm: 'Blank form',
  getFilled: 'Present list',
  tryLead: 'The file is tried first, cell by cell. Nothing is written before you press Import.',
  reading: 'Trying the import…',
  faultsTitle: (n) =>
    n === 1
      ? '1 fault to mend in the file; nothing was imported'
      : `${n} faults to mend in the file; nothing was imported`,
  more: (shown) => `The first ${shown} are listed.`,
  place: 'Place',
  wrong: 'Fault',
  fixAndDrop: 'Mend it in Excel, save and drop the file again.',
  good: 'The file was read without a fault',
  nothing: 'All units and people of the file exist with just these details. There is nothing to import.',
  unused: (heads) => `Columns not used: ${heads}.`,
  unitsAdded: (n) => `${units(n)} new`,
  unitsSame: (n) => `${units(n)} there already`,
  added: (n) => `${people(n)} new`,
  changed: (n) => `${people(n)} corrected`,
  same: (n) => `${people(n)} unchanged`,
  shown: (shown, all) => `${shown} of ${all} are listed.`,
  suggested: 'made by the system',
  suggestedNote:
    'User names marked so cannot be changed later. For another one, write it into the column and try again.',
  parent: (name) => `beneath ${name}`,
  newRoles: 'new role',
  newValues: 'Corrections',
  becomes: (old, next) => `${old || '(empty)'} → ${next}`,
  take: 'Import',
  another: 'Choose another file',
  doneTitle: 'The import is done',
  nextSlips:
    'New people cannot sign in before they have a slip. Print the slips and hand them over in person.',
  toSlips: 'Print slips',
  toPeople: 'See the people',

  slips: {
    title: 'Sign-in slips',
    lead: 'Each slip has a user name and a password for one use, to be changed at once. Only for people who have never signed in.',
    none: 'Everybody in use has signed in at least once.',
    noneHint: 'A forgotten password is issued anew in the record of the person.',
    people,
    choose: 'Choose the units to print for',
    all: 'All',
    issue: (n) => `Issue passwords for ${people(n)}`,
    issuing: (done, all) => `Issuing passwords: ${done} of ${all}`,
    again: 'Issued once more, earlier slips stop working.',
    readyTitle: (n) => (n === 1 ? '1 slip is ready' : `${n} slips are ready`),
    once: 'The passwords are shown this once and kept nowhere. Print before you leave the page; a lost slip is issued again.',
    print: 'Print the slips',
    leave: 'Leave the page? The passwords of these slips will not be shown again.',
    leaveLost: 'Slips that were not printed must be issued again.',
    leaveAct: 'Leave the page',
    notIssued: 'No password was issued. Check the connection and try again.',
    slip: 'Sign-in slip',
    address: 'Address',
    username: 'User name',
    password: 'Password for one use',
    rule: 'Change the password at your first sign-in. Pass this slip to nobody.',
    skipped: (n) => `${people(n)} signed in meanwhile and got no slip.`,
    failed: 'The connection was lost on the way. The slips below work; go on with the others.',
  },
};
