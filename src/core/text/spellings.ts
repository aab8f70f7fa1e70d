/** British and American spellings of whole words that the rules below do not bring together: from → to. */
export const SPELLINGS: ReadonlyMap<string, string> = new Map(
  (
    'programme program,programmes programs,cheque check,cheques checks,grey gray,tyre tire,tyres tires,sceptic skeptic,sceptics skeptics,' +
    'sceptical skeptical,scepticism skepticism,aluminium aluminum,ageing aging,judgement judgment,judgements judgments,' +
    'plough plow,ploughed plowed,whilst while,amongst among,towards toward,afterwards afterward,enrol enroll,enrolment enrollment,' +
    'fulfil fulfill,fulfilment fulfillment,instalment installment,instalments installments,jewellery jewelry,aeroplane airplane,' +
    'aeroplanes airplanes,aircrafts aircraft,practise practice,practised practiced,practising practicing,licence license,licences licenses,' +
    'fuelled fueled,fuelling fueling,dialled dialed,dialling dialing,skilful skillful,wilful willful,manoeuvre maneuver,' +
    'manoeuvres maneuvers,manoeuvred maneuvered,manoeuvring maneuvering,pretence pretense,storey story,storeys stories,' +
    'catalogue catalog,catalogues catalogs,dialogue dialog,dialogues dialogs,analogue analog,paediatric pediatric,anaesthetic anesthetic,' +
    'haemorrhage hemorrhage,oestrogen estrogen,foetus fetus,gaol jail,mould mold,draught draft,moustache mustache,cosy cozy,' +
    'okay ok,adviser advisor,advisers advisors,artefact artifact,artefacts artifacts,defence defense,defences defenses,offence offense,' +
    'offences offenses,ax axe,omelette omelet,pyjamas pajamas,racquet racket,sulphur sulfur,speciality specialty,yoghurt yogurt,' +
    'kilometre kilometer,kilometres kilometers,centimetre centimeter,centimetres centimeters,millimetre millimeter,' +
    'millimetres millimeters,metre meter,metres meters,litre liter,litres liters,centre center,centres centers,centred centered,' +
    'theatre theater,theatres theaters,fibre fiber,fibres fibers,calibre caliber,sombre somber,spectre specter'
  )
    .split(',')
    .map((pair): [string, string] => {
      const [from = '', to = ''] = pair.split(' ');
      return [from, to];
    }),
);

/** -our words: "labour" and all that is built on it are written as "labor". */
export const OUR_STEMS =
  /^((?:dis|un|en|be|mis)?)(lab|col|fav|hon|harb|neighb|behavi|endeav|rum|hum|arm|vap|savi|rig|vig|parl|od|tum|cand|clam|fev|flav|glam|splend|ard|val|dem(?=ean))our/;

/** -ise words are written with z, but not these, which have no -ize form; without the ending. */
export const ONLY_ISE: ReadonlySet<string> = new Set(
  (
    'adv ar circumc compr comprom dem desp dev disgu enterpr exc exerc expert franch improv merchand prem prom rev superv surm ' +
    'surpr telev treat parad cru bru no po ra pra appra r w m gu upr sunr otherw likew clockw prec conc pr chast val porpo torto'
  ).split(' '),
);
export const ISE_ENDING = /is(e|ed|es|er|ers|ing|ation|ations)$/;
export const YSE_ENDING = /lys(e|ed|es|er|ers|ing)$/;
