/** Letters of a word that tell it from all others, and so all of it that needs to be typed. */
export const WORD_PREFIX = 4

/**
 * The words of codes that are read aloud: 512 short, common English words, so that each is worth nine bits. No two begin with the same four letters,
 * any two differ in two letters or more, no two sound alike, none offends. The order is part of every code that is shown now: words are neither moved
 * nor replaced.
 */
export const WORDS: readonly string[] = (
  'acid adapt admit advice agenda agree ahead album almond alpine alter amber anchor angle ' +
  'animal annual answer apron aroma artist aspen atlas attic august author autumn avenue ' +
  'awake bamboo banana banjo barrel beaver before begin beside beyond birch bishop bison ' +
  'blend bloom bonus bottle bounce branch bridge bright bronze brown bucket bundle buzzer ' +
  'cactus camel canoe canvas carbon carpet castle casual cedar celery chalk cheese cherry ' +
  'cinema circle citrus clamp clever cliff clock cloud coach cobalt cocoa coffee comedy ' +
  'common copper corner cousin cozy cradle crayon credit crisp custom cycle dancer daring ' +
  'decade deck degree delta demand depth detail diary direct divide doctor dollar domino ' +
  'donkey dozen dragon dream drift dune dusty echo edge editor effort elbow eleven email ' +
  'emblem empty enable energy engine enjoy enough equal escape essay event exact exam expert ' +
  'extra eyelid fabric family famous farmer favor fence fifty figure film finger finish ' +
  'flight float fluffy focus foggy folder follow forest forget fork fossil fresh frog fruit ' +
  'fudge funny fuzzy gadget galaxy gallon garage garden garlic gentle giant glass glider ' +
  'globe glossy golden grain gravel group guard guitar gull happy harbor hazel heavy helper ' +
  'herb hermit hidden hiking hobby hockey hood house human humble hunter husky hybrid icon ' +
  'image impact index indigo infant inland input insect invite iris item ivory jaguar jelly ' +
  'jersey jewel jigsaw join joker joyful juggle juice jumbo jump junior kayak keen kennel ' +
  'keypad kitten kiwi koala label ladder lagoon laptop lawn lawyer leaf legend lemon length ' +
  'letter lime liquid listen lively lizard logic lucky luxury magnet major mango maple marble ' +
  'margin market mask matrix meadow melody memory menu merit method middle mild mirror mobile ' +
  'model moment month mosaic movie museum napkin nature nectar needle nephew nest nickel ' +
  'normal north notice nurse nutmeg nylon oasis object oblong ocean office often olive omelet ' +
  'onion only opera option orange orbit orchid organ orient oxygen oyster paddle paint palace ' +
  'panda paper party pasta patrol peanut pebble pencil photo piano pickle picnic pigeon pilot ' +
  'pirate pixel pizza planet plenty plum poem polish poplar portal potato powder pretty price ' +
  'public pulse punch pupil puppy puzzle quiet rabbit random rapid ravine ready recipe reduce ' +
  'reform region relax remind repair rescue result return reveal reward ripple river roast ' +
  'robin rotate round royal rubber rugby rural rustic safari safety salmon salt sandal satin ' +
  'scarf scenic school scout screen script season second secret select senior series shadow ' +
  'shelf shield ship shrimp signal silver siren sketch skill skirt slogan smooth snack snow ' +
  'soccer social soda solid space spider spirit spoon spring square squid stable stamp sticky ' +
  'stone storm street studio sudden sugar summer surf swan swim switch syrup system tackle ' +
  'talent taxi temple tender tennis thick thorn thumb ticket timber tiny title today tomato ' +
  'tongue tool topaz toucan trend tribe truck trust tulip tunnel turkey turtle twelve type ' +
  'unique unit update upset urban urgent useful usual vacant valley velvet video view violin ' +
  'visit vital vivid volume vote voyage waffle wagon walnut walrus warm washer wealth weekly ' +
  'white widget width window wisdom wolf wombat world woven yacht yard yellow yoga yogurt ' +
  'young zebra zero zigzag zipper zodiac'
).split(' ')

const NUMBER_OF: ReadonlyMap<string, number> = new Map(
  WORDS.map((word, number) => [word.slice(0, WORD_PREFIX), number] as const),
)

/** The number of the word that begins with these four letters; undefined when none does. */
export function wordNumber(prefix: string): number | undefined {
  return NUMBER_OF.get(prefix)
}
