import type { Level } from '../levels.ts';
import type { FactName, Facts } from '../verdict.ts';

/** A rule of the classifier. It holds where every fact that it names has one of the answers that it allows. */
export interface Rule<Gives = boolean | Level> {
  id: string;
  when: { readonly [Name in FactName]?: readonly Facts[Name][] };
  gives: Gives;
  /** What it concludes from what, in one sentence. */
  says: string;
  because: string;
  /** How far its sources carry it, and where this site's own convention begins. */
  rests: string;
  /** Ids of sources, at least one. */
  sources: readonly string[];
}

const beyondOneContact = ['several contacts', 'the whole relationship'] as const;
const withCustomers = ['customers', 'both'] as const;
const notPromised = ['the thing', 'the people', 'the process', 'nothing'] as const;
const somethingFailed = ['the thing', 'the people', 'the process', 'the promise'] as const;

/** Whether the contact itself is in question, which is UX. The first rule that holds decides. */
export const uxRules: readonly Rule<boolean>[] = [
  {
    id: 'one-contact',
    when: { spans: ['one contact'] },
    gives: true,
    says: 'It lies within one contact, and there somebody could or could not do what they came for: that is UX.',
    because: 'Use has a result of its own, at a counter or on the telephone as much as on a screen.',
    rests:
      'The standard defines usability for services too, and UX is wider than usability. The border is this site’s.',
    sources: ['iso-9241-11', 'flaherty-levels-interview'],
  },
  {
    id: 'only-users',
    when: { spans: beyondOneContact, affected: ['users'], failed: notPromised },
    gives: true,
    says: 'It is felt only by people who use the thing and neither chose it nor pay for it: that is UX.',
    because:
      'User and customer are roles. Where they fall apart, what the user goes through is use, however long it takes.',
    rests:
      'A guide notes that users are often not the customers, and the standard ties UX to use. The conclusion is this site’s.',
    sources: ['gibbons-journey-mapping-101', 'iso-9241-210'],
  },
  {
    id: 'all-went-well',
    when: { spans: beyondOneContact, affected: withCustomers, failed: ['nothing'] },
    gives: false,
    says: 'Every contact did its part, and what stands out is that they fit together: UX is not the point.',
    because: 'A step that works is hardly noticed. A word that still holds three contacts later is.',
    rests: 'A convention of this site. The review speaks of the whole journey and does not sort what went well.',
    sources: ['lemon-verhoef-2016'],
  },
  {
    id: 'a-step-fails',
    when: { spans: beyondOneContact, steps: ['some fail'] },
    gives: true,
    says: 'At least one step fails when it is tried alone: that much is UX.',
    because: 'No better hand-over would mend that step. It has to be mended where it is.',
    rests: 'Usability as an outcome of use is the standard’s idea. To test step by step is this site’s.',
    sources: ['iso-9241-11'],
  },
  {
    id: 'each-step-works',
    when: { spans: beyondOneContact, steps: ['each works'] },
    gives: false,
    says: 'Each step works when it is tried alone, so none of them is at fault: UX is not in question.',
    because: 'Contacts can do well one by one while people are unhappy with the whole.',
    rests: 'Consultants describe such a case, which nobody can check. The test is this site’s.',
    sources: ['rawson-2013'],
  },
];

/** Whether something is in question that outlives the contact, which is CX. The first rule that holds decides. */
export const cxRules: readonly Rule<boolean>[] = [
  {
    id: 'a-promise',
    when: { failed: ['the promise'] },
    gives: true,
    says: 'A promise broke, and a promise reaches from the contact that gave it to the one that should keep it: that is CX.',
    because: 'People compare what they get with what they were led to expect.',
    rests: 'The comparison was tested in one field study. To call it CX is this site’s reading.',
    sources: ['oliver-1980'],
  },
  {
    id: 'nothing-beyond',
    when: { spans: ['one contact'], failed: notPromised },
    gives: false,
    says: 'It begins and ends in one contact, and no promise broke: CX is not in question.',
    because: 'Without a second contact or a promise, there is nothing between contacts that could hold or break.',
    rests: 'A convention of this site. Meyer and Schwager would count this contact as CX as well.',
    sources: ['meyer-schwager-2007'],
  },
  {
    id: 'no-customer',
    when: { spans: beyondOneContact, affected: ['users'], failed: notPromised },
    gives: false,
    says: 'Nobody who chooses or pays is affected, and no promise broke: CX is not in question.',
    because: 'The definitions of CX speak of customers.',
    rests: 'So both definitions say. That an employee or a resident falls outside of them is this site’s conclusion.',
    sources: ['forrester-manning-2010', 'meyer-schwager-2007'],
  },
  {
    id: 'between-contacts',
    when: { spans: beyondOneContact, affected: withCustomers, failed: notPromised },
    gives: true,
    says: 'A customer went through contacts that belong together, and what links them held or gave way: that is CX.',
    because: 'To the customer it is one matter, from the first step to the last.',
    rests:
      'The review and the article follow customers over journeys. To draw the line at the second contact is this site’s way.',
    sources: ['lemon-verhoef-2016', 'rawson-2013'],
  },
];

/** What both rules about a single case rest on. */
const byTwoLoops = {
  rests:
    'A vendor describes two loops, one for the single case and one for rules. To sort by them is this site’s convention.',
  sources: ['bain-inner-loop', 'bain-outer-loop'],
};

/** At which level it lies. The first rule that holds decides. */
export const levelRules: readonly Rule<Level>[] = [
  {
    id: 'once-in-a-contact',
    when: {
      often: ['once'],
      spans: ['one contact'],
      failed: somethingFailed,
      mends: ['several teams', 'leadership'],
    },
    gives: 'interaction',
    says: 'It happened once, in one contact: begin there, at the level of the interaction, however far up the cause may lie.',
    because:
      'One case can be put right where it happened. Only a pattern shows that a rule or a hand-over is at fault.',
    ...byTwoLoops,
  },
  {
    id: 'once-on-a-journey',
    when: { often: ['once'], spans: ['several contacts'], failed: somethingFailed, mends: ['leadership'] },
    gives: 'journey',
    says: 'It happened once, on one journey: begin with that journey, however far up the cause may lie.',
    because: 'One case can be put right by those who took part in it. Only a pattern shows that a rule is at fault.',
    ...byTwoLoops,
  },
  {
    id: 'one-team',
    when: { mends: ['one team'] },
    gives: 'interaction',
    says: 'One team can mend it: the level of the interaction.',
    because: 'What one team can change without asking is the single contact that it makes.',
    rests: 'The three scopes have a source. Telling them apart by who can mend a failure is this site’s convention.',
    sources: ['salazar-2019-ux-vs-cx'],
  },
  {
    id: 'several-teams',
    when: { mends: ['several teams'] },
    gives: 'journey',
    says: 'It takes several teams to mend it: the level of the journey.',
    because: 'What lies between two teams neither of them can mend alone.',
    rests:
      'Both sources argue from practice. Telling levels apart by who can mend a failure is this site’s convention.',
    sources: ['nng-from-silos', 'nng-journey-management'],
  },
  {
    id: 'leadership',
    when: { mends: ['leadership'] },
    gives: 'relationship',
    says: 'It takes leadership to mend it: the level of the relationship.',
    because: 'Prices, contracts and promises meet every customer, and no team may change them.',
    rests:
      'A vendor describes how such problems travel up. Telling levels apart by who can mend a failure is this site’s convention.',
    sources: ['bain-outer-loop'],
  },
];
