/**
 * Inflected forms that no rule takes back to their base: "base: form form …". A form that is also a common word of
 * another meaning ("saw", "found", "left", "lay", "bore", "ground") is taken for the verb, its usual meaning in news.
 */
const FORMS = `
be: am is are was were been
have: has had
do: does did done
go: goes went gone
say: said
arise: arose arisen
awake: awoke awoken
bear: bore borne
beat: beaten
become: became
begin: began begun
bend: bent
bind: bound
bite: bit bitten
bleed: bled
blow: blew blown
break: broke broken
breed: bred
bring: brought
build: built
burn: burnt
buy: bought
catch: caught
choose: chose chosen
cling: clung
come: came
creep: crept
deal: dealt
dig: dug
draw: drew drawn
dream: dreamt
drink: drank drunk
drive: drove driven
eat: ate eaten
fall: fell fallen
feed: fed
feel: felt
fight: fought
find: found
flee: fled
fling: flung
fly: flew flown flies
forbid: forbade forbidden
foresee: foresaw foreseen
forget: forgot forgotten
forgive: forgave forgiven
freeze: froze frozen
get: got gotten
give: gave given
grind: ground
grow: grew grown
hang: hung
hear: heard
hide: hid hidden
hold: held
keep: kept
kneel: knelt
know: knew known
lay: laid
lead: led
leap: leapt
learn: learnt
leave: left
lend: lent
lie: lain lying
light: lit
lose: lost
make: made
mean: meant
meet: met
mislead: misled
mistake: mistook mistaken
outdo: outdid outdone
overcome: overcame
oversee: oversaw overseen
overtake: overtook overtaken
overthrow: overthrew overthrown
overturn: overturned
pay: paid
prove: proven
repay: repaid
ride: rode ridden
ring: rang rung
rise: rose risen
run: ran
see: saw seen
seek: sought
sell: sold
send: sent
shake: shook shaken
shine: shone
shoot: shot
show: shown
shrink: shrank shrunk
sing: sang sung
sink: sank sunk
sit: sat
slay: slew slain
sleep: slept
slide: slid
speak: spoke spoken
speed: sped
spell: spelt
spend: spent
spill: spilt
spin: spun
spring: sprang sprung
stand: stood
steal: stole stolen
stick: stuck
strike: struck stricken
strive: strove striven
swear: swore sworn
sweep: swept
swim: swam swum
swing: swung
take: took taken
teach: taught
tear: tore torn
tell: told
think: thought
throw: threw thrown
undergo: underwent undergone
understand: understood
undertake: undertook undertaken
undo: undid undone
uphold: upheld
wake: woke woken
wear: wore worn
weave: wove woven
weep: wept
win: won
withdraw: withdrew withdrawn
withhold: withheld
withstand: withstood
write: wrote written
rewrite: rewrote rewritten
man: men
woman: women
child: children
person: people persons
foot: feet
tooth: teeth
mouse: mice
goose: geese
life: lives
wife: wives
half: halves
shelf: shelves
leaf: leaves
loaf: loaves
thief: thieves
knife: knives
wolf: wolves
self: selves
crisis: crises
analysis: analyses
basis: bases
thesis: theses
criterion: criteria
phenomenon: phenomena
spokesman: spokesmen
spokeswoman: spokeswomen
congressman: congressmen
congresswoman: congresswomen
lawman: lawmen
policeman: policemen
policewoman: policewomen
fisherman: fishermen
serviceman: servicemen
chairman: chairmen
businessman: businessmen
businesswoman: businesswomen
gunman: gunmen
fireman: firemen
good: better best
bad: worse worst
far: further farther furthest farthest
little: less least
die: died dying dies
tie: tying
agree: agreed agreeing agrees
die: dies
try: tries tried
deny: denies denied
news: news
species: species
series: series
`;

/** The base of every form above. */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split('\n')
    .flatMap((line) => {
      const [base = '', forms = ''] = line.split(': ');
      return forms.split(' ').map((form): [string, string] => [form, base]);
    }),
);
