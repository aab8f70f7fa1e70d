/**
 * Abbreviations of general news English, by what a full stop after them can mean. Written without their last stop and in
 * lower case, except where the capitals tell them from a plain word.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Titles and the like: something always follows, so their stop never ends a sentence. */
export const LEADING_ABBREVIATIONS = set(
  'mr mrs ms messrs mx dr prof gen lt col maj capt cmdr adm sgt cpl pvt brig sen rep gov pres hon rev fr msgr supt insp det ' +
    'atty amb vs cf ca approx e.g i.e viz esp incl mt ft fig figs eq vol vols pp art sec ch para op resp',
);

/** Their stop ends a sentence only where the next word clearly begins one: "on Wall St. The …". */
export const NEUTRAL_ABBREVIATIONS = set(
  'st ave blvd rd hwy inc corp co cos ltd plc llc bros assn dept univ intl natl jr sr esq ed eds al est tel ext ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt ' +
    'wash wis wyo ont que ph.d m.d b.a m.a d.c u.s u.k u.n e.u u.s.a u.a.e',
);

/** Plain words, too: their stop is that of an abbreviation only when they are written with a capital. */
export const CAPITALISED_ONLY = set(
  'sun sat wed mar mon may art ed sec fig gen col rep det capt hon rev pa la ill ind miss mass wash ore del ga va md mo co cos st sen gov pres ' +
    'op resp ch para est',
);

/** Numbers follow them: "No. 5", "pp. 12"; before anything else the stop is an ordinary one. */
export const BEFORE_NUMBERS = set('no nos p pp art sec vol ch fig para approx ca');

/** End a sentence before a capital, unless day, month or time zone follows. */
export const CLOCK_ABBREVIATIONS = set('a.m p.m');

/** What may follow "5 p.m." within its sentence. */
export const AFTER_CLOCK = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
    'october november december et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest jst kst ist eastern central ' +
    'pacific mountain mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec',
);

/** Words that, with a capital after a doubtful stop, begin a sentence rather than continue a name. */
export const SENTENCE_STARTERS = set(
  'the a an this that these those it its he she they we you i his her their our my your there here what when where who why how ' +
    'in on at by for from with after before during since while as if although though because however but and or so yet ' +
    'meanwhile nevertheless moreover according also both some many most all no not under over between last next earlier later now ' +
    'then only one two another other each every few such despite instead still even once until about among against',
);

/** After "U.S." they continue the name of an institution: "the U.S. Senate has …". */
export const INSTITUTION_WORDS = set(
  'president senate house congress navy army air marine marines treasury department state supreme court secretary vice ' +
    'ambassador embassy federal government military forces force trade commerce customs coast capitol attorney district ' +
    'steel open dollar bank fed general security council central food defense energy justice',
);
