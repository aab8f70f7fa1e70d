/**
 * Bodies and firms every newspaper reader knows, whose names the tables of English words hold as well: at the start of a
 * sentence, where every word has a capital, nothing else tells that they are names.
 */
export const KNOWN_BODIES: ReadonlySet<string> = new Set(
  (
    'airbus boeing toyota microsoft google nato unesco unicef opec interpol honda nissan siemens samsung sony nokia volkswagen bmw ' +
    'mercedes porsche renault peugeot fiat ferrari volvo saab hyundai kia mazda mitsubishi hitachi toshiba panasonic nintendo ibm ' +
    'netflix facebook twitter youtube starbucks walmart ikea adidas nike reuters bloomberg pfizer moderna novartis roche bayer ' +
    'lufthansa ryanair easyjet qantas vodafone ericsson huawei alibaba tencent gazprom rosneft exxon chevron petrobras aramco ' +
    'hsbc barclays citigroup ubs unilever nestle pepsi heineken lockheed raytheon nasa nvidia tesla softbank hezbollah hamas taliban'
  ).split(' '),
);

/** Names of bodies that are also plain words: a thing without article before a verb is the body. */
export const BODIES_LIKE_WORDS: ReadonlySet<string> = new Set(
  'apple amazon shell ford intel oracle visa delta meta alphabet orange target chase sprint subway caterpillar fox disney boots next'.split(
    ' ',
  ),
);
