/** Words that carry grammar, not matter: they neither find a claim nor count as agreeing with it. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those here there it its itself he him his himself she her hers herself they them their theirs ' +
    'themselves we us our ours i me my mine you your yours who whom whose which what where when why how be am is are was were ' +
    'been being have has had having do does did doing done will would shall should can could may might must ought and or but ' +
    'nor so if than then as at by for from in into of off on onto out over to up with within upon about against between through ' +
    'during under again further once very too just only own same such some any each every all both few more most other another ' +
    'much many well also even still yet already now ever while because since until although though whether via per amid among ' +
    'along across around toward towards despite not no never without say said says saying tell told tells according ' +
    's t d ll re ve m one two mr mrs ms dr'
  ).split(' '),
);
