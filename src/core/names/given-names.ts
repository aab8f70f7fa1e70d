/** Short forms that are no beginning of the name they stand for. */
const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  (
    'bill:william billy:william bob:robert bobby:robert dick:richard rick:richard jim:james jimmy:james jack:john johnny:john ' +
    'ted:edward,theodore ned:edward peggy:margaret meg:margaret liz:elizabeth lizzie:elizabeth beth:elizabeth betty:elizabeth ' +
    'kate:katherine,catherine,katharine katie:katherine,catherine mike:michael mick:michael tony:anthony chuck:charles ' +
    'harry:henry,harold hank:henry tom:thomas tommy:thomas andy:andrew larry:lawrence jerry:gerald,jerome gerry:gerald ' +
    'sandy:alexander sasha:alexander,alexandra bernie:bernard ron:ronald ronnie:ronald nancy:ann sally:sarah molly:mary ' +
    'becky:rebecca pat:patrick,patricia trish:patricia sue:susan mandy:amanda jenny:jennifer'
  )
    .split(' ')
    .map((entry) => {
      const [short = '', long = ''] = entry.split(':');
      return [short, long.split(',')];
    }),
);

/** Shorter beginnings begin too many names. */
const LEAST_LETTERS = 3;

/** Whether one given name may be the other's short form: "Tim" and "Timothy", "Bill" and "William", "J" and "John". */
export function isShortForm(short: string, long: string): boolean {
  if (short.length === 1) return long.startsWith(short);
  if (short.length >= LEAST_LETTERS && short.length < long.length && long.startsWith(short)) return true;
  return SHORT_FORMS.get(short)?.includes(long) === true;
}
