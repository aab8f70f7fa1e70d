import { type Phrase, phrasesByFirst } from './phrases.ts';
import { phraseForms } from './verb-forms.ts';

/**
 * What denies: `grammar` is not, no, never; `verb` failed, refused, ruled out; `lack` without, free of; `contrast` rather
 * than, instead of.
 */
export type NegationKind = 'grammar' | 'verb' | 'lack' | 'contrast';

export interface NegationCue {
  readonly kind: NegationKind;
  /** Whether it denies the clause it stands in, and not what follows: "in vain". */
  readonly backwards: boolean;
}

const GRAMMAR = 'not|no|never|neither|nor|nobody|nothing|none|nowhere|hardly|barely|scarcely|cannot';
const LACK =
  'without|lack|lacks|lacked|lacking|absent|devoid of|bereft of|in the absence of|free of|free from|exempt from|immune from';
const CONTRAST = 'rather than|instead of|in place of|as opposed to|in lieu of';

/** Verbs, in any of their forms, that deny their complement. */
const VERBS =
  'fail|refuse|decline to|deny|reject|avoid|cancel|scrap|shelve|postpone|suspend|abandon|withdraw|withhold|collapse|skip|prevent|' +
  'block|ban|dismiss|ignore|snub|exclude|oppose|forbid|prohibit|veto|spurn|shun|rebuff|resist|quit|cease|forgo|omit|neglect to|' +
  'abolish|eliminate|waive|repeal|revoke|rescind|annul|phase out|get rid of|do without|abstain from|refrain from|hesitate to|disavow|disown|renounce|repudiate|refute|rule out|turn down|call off|hold off|put off|' +
  'leave out|shut out|pass up|vote down|vote against|decide against|opt against|opt out of|back out of|pull out of|drop out of|' +
  'walk away from|back away from|back down from|shy away from|stay away from|stay out of|keep away from|keep out of|steer clear of|' +
  'stop short of|fall short of|turn away|turn a deaf ear to|turn a blind eye to|break off|miss out on|give up on|do away with|' +
  'pull the plug on|distance itself from|distance himself from|distance herself from|distance themselves from';

/** Words and phrases of one form. */
const FIXED =
  'far from|anything but|yet to|no longer|no sign of|no trace of|no evidence of|no evidence that|no question of|no plans to|' +
  'no intention of|nothing to do with|no relation to|no role in|no part in|by no means|in no way|under no circumstances|at no point|' +
  'at no time|on no account|dropped plans|abolition|scrapping|repeal of|cancellation|refusal|denial|rejection|unable|unwilling|impossible|incapable|unrelated|unsigned|' +
  'unsuccessful|unsuccessfully|nonexistent|dissociated|disassociated|missed|misses|dashed|barred|forgot|short of';

/** They say of what stands before them, in the same clause, that it led to nothing. */
const BACKWARDS =
  'in vain|to no avail|without success|fell through|falls through|fallen through|came to nothing|comes to nothing|' +
  'came to naught|never happened|never materialised|never materialized|ended in failure|proved fruitless|was fruitless';

/** Verbs whose particle may follow the object: "turned the offer down". */
const AROUND_OBJECT = 'rule out|turn down|call off|put off|leave out|shut out|vote down|turn away|pass up';

/** They don't deny: "not only … but also", "not since May has it …", "no doubt", "no fewer than", "no one but Brand". */
const HARMLESS =
  'not only|not since|not just|not merely|not simply|not solely|not least|not to mention|not unlike|no doubt|no fewer|no less|no more than|' +
  'no later than|no earlier than|no sooner|no wonder|no matter|no secret|no stranger to|no one but|no one except|no one other than|' +
  'nobody but|nobody except|none but|none other than|no other than|nothing but|nothing less than|nothing short of|never mind|' +
  'without doubt|without question|without fail|little short of';

function cues(kind: NegationKind, list: string, backwards = false): Phrase<NegationCue>[] {
  return list.split('|').map((phrase) => ({ words: phrase.split(' '), meaning: { kind, backwards } }));
}

function inAllForms<Meaning>(list: string, meaning: Meaning): Phrase<Meaning>[] {
  return list.split('|').flatMap((verb) => phraseForms(verb).map((words) => ({ words, meaning })));
}

/** Everything that denies; null for what only looks so. */
export const CUES: ReadonlyMap<string, readonly Phrase<NegationCue | null>[]> = phrasesByFirst<NegationCue | null>([
  ...cues('grammar', GRAMMAR),
  ...cues('lack', LACK),
  ...cues('contrast', CONTRAST),
  ...cues('verb', FIXED),
  ...cues('verb', BACKWARDS, true),
  ...inAllForms(VERBS, { kind: 'verb', backwards: false } as const),
  ...HARMLESS.split('|').map((phrase) => ({ words: phrase.split(' '), meaning: null })),
]);

/** The particle of a verb that may take its object in between, by the verb's form. */
export const PARTICLES: ReadonlyMap<string, readonly Phrase<null>[]> = phrasesByFirst(inAllForms(AROUND_OBJECT, null));
