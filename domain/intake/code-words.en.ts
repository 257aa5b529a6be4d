// Common words, three to eight letters, no two with the same first four, none that sounds like another; nothing of drugs, clinics, harm or sex.
const WORDS = `
  abandon abide ability able aboard above abroad abrupt absence accept account achieve acre across act action actor
  actress actual adapt address adjourn adjust admit adult advance advice aerial afar affect afford afloat after
  again agree ahead airborne aircraft airfield airline airport alarm album alert algebra alias alien alive alley
  allow alone alphabet alter amateur amaze ammonia among amount ample amulet amuse anarchy anatomy anchor ancient
  angle animal ankle annual another answer antenna anthem antique apart apiece apology appear apple appoint apron
  aquarium arcade arch area arena argue arise armor armpit aroma arrange arrive arrow artist artwork ashore aside
  asleep aspect assist assume asteroid astray athlete atomic attempt attract auction aura author autumn average
  avocado avoid await awake away awesome awhile awkward axle baboon baby back bacon badge bag bagel baggage balance
  balcony bamboo banish banjo bank banquet banter barbecue bargain bark barn basic basket bat batch bead beak beam
  beauty become bedroom bedside bedtime beef beeper beetle before begin beige believe bell belong belt bench bend
  benefit best bias bib bicycle big bike bin bind biology bird birthday biscuits black blame blanket bleach blend
  bliss blob block blossom blouse bluff blur blush boast boat body bogus bold bolt bonfire bonnet bonus bony book
  boom boost booth bore borough borrow boss both bottle bound bout box bracelet brag brand brass brave breeze brew
  bridge brief bright bring brisk broccoli bronze broom brunch brush bubble budget buffet buggy bugle build bulb
  bulk bump bun bunch bunk buoy burden burger burst bush busy butler bypass cabaret cabbage cabin cable cactus caddy
  cake calcium calendar calf call calm camp canal canine canoe canvas cap capable capsule capture car caravan carbon
  card care cargo carnival carpet carry cart carve case casual cat catalog catch catfish cattle cause caution
  cavalry cave caviar cease celery census century ceramic certain chair champion chance chapter charge chat cheap
  check cheese chef chest chew chicken children chimney chin chip choice chop chorus chuckle chunk cinema cinnamon
  circle citizen city civil claim clamp clan clap clarify class clear clerk clever click climb clip cloak clock
  clone cloth clown club cluck clue cluster clutch coach coal coast coat cocoa code coffee coil coin cold college
  color column comfort common company concern conduct cone conjure connect control cool cope copy cork corn correct
  cortex cosmic cost cotton couch country couple cousin cover cow cowboy cowgirl coyote cozy crab cradle craft cramp
  crate crawl crayon cream credit crew crib cricket crop crowd crucial crunch cube cubicle cucumber cuddle cuff
  culture cunning cup cupboard curb curfew curious curl curtain curve cushion cute cutters cycle daffodil dainty
  dairy damage damp dance dandy dare dark darling dart dash data date daughter dawn day daydream daylight daytime
  deal debate debt debut decade decent deck declare decree deduct deed deep defense define degree delay delete
  deliver demand den depart depend deposit depth deputy deserve desire desk detail detect detour develop diagram
  dial diamond diary diet differ digital dignity dime dine dinner dinosaur diploma discuss dish disk dislike dismiss
  display distance dock document doing dollar dolphin domain donate done donkey donor donut doodle door dormant dot
  dough dowry dozen drag drain drama drastic draw dream dress drift drill drip drive drone drop drought drum dry
  duck duct duet dull dunk dusk duty dwell each eager ear earth easy eclipse economy edge edgy edible editor educate
  eerie effect effort egg eggplant eight either eject elbow elderly elegant element elephant elevator elf elite
  elope elusive email embassy embrace emerge eminent emotion empathy emperor empire empty encore endless endorse
  endure energy enforce engage engine enhance enjoy enlist ensure enter entire entrance enzyme epic episode equal
  equity era erase errand error escape essay essence estate esteem eternal ethical ethnic evolve exact example
  excite exercise exhibit exist exit exotic expand expect explain expose express extend extra eyeball eyesight
  fabric face fact faculty fade fall fame family famous fan fancy fanfare fantasy farewell farm fashion fast faucet
  fault favor feast feather feedback feel female fence fertile festival fetch fickle fiction fiddle field fiesta
  fifth fig figure file fill film final fine finger firm first fish fitness five flag flamingo flank flap flare
  flash flat flavor flaw flexible flick flight flip float flock floor flop florist floss fluent fluid flute fly foam
  focus fog foggy foil fold folk follow fond food foot force forever forget fork form fortune forum forward fossil
  found four foxes fragile frame free freight fresh fridge friend fringe frog front fruit fudge fuel fulfill full
  fund funny furnace furry further fuse fusion fuss future fuzzy gadget gain galaxy gallery game gander garage
  garden garlic garment gather gauze gaze geese gem gender generous genius genre gentle genuine geometry gesture
  getaway giant giddy gift giggle gills ginger giraffe girl gist give glad glamour glance glare glee glide glimpse
  glitter global glory gloss glove glow glucose glue goal gobble gold golf gone goofy goose gopher gossip gourmet
  gown grab grade graffiti grain gram grand grape grid grind grip grizzly grocery group grow guess guide guitar gum
  gym halo ham hammock hamper hamster hand happy harp harvest hassle hasty hat haystack haywire head health heap
  heat hectic hedge heed hefty heifer height helium helmet help hen hermit hero hide hike hill hind hint hire
  history hobby hockey hoist hold holiday holler homage home honey honk honor hood hoof hook hoop hooves hop hope
  horizon host hotel hound house howl huddle huff hug huge hull human humble hundred husband hustle hut hybrid
  hydrogen hyena hygiene iceberg icon idea igloo imagine imitate immense impact impress impulse inch include income
  indeed indoor industry inform inherit initial ink inland inquiry inside inspire intact intend invest invite
  involve iodine iron island issue item ivory jacket janitor jar jazz jest jet jewelry jiggle jigsaw jingle jitters
  jockey jog join joke jolly jolt journey joyful joyous jug juggle juice jumbo jump jungle kangaroo karate kazoo
  keel keen keep kennel ketchup kettle keyboard kid kilo kimono king kit kitchen kite kitten knee koala lab label
  labor lack lady lagoon lake lamb lamp land language lantern large lark larynx laser last latch late latitude laugh
  launch lava lavender lawful lawn layout lazy league leap learn leather leave lecture ledge legal legend leisure
  lemon lend length leopard lest letter level liberty library license lid life lift light lime limit line link lint
  lion lipstick list live lizard loaf lobby lobe lobster local lock lodge loft log logical logo lollipop long look
  loop loose lotion loud lounge lovable love lowdown loyal lucid luck luggage lullaby lumber lump lunch luxury lyric
  macaroni machine magazine make mammal manage mandate mango mankind mansion manual many map maple marble march
  margin marital market maroon marry marvel mascot mast mat match mate math mature maximum meadow meal mean measure
  melody melt member memento memory mend mention menu mercy merge merit mermaid message meteor method middle midst
  mild mile milk million mime mine mingle mint miracle mirror mistake mite mitt mix mixture mobile model module
  moist moment money monitor month monument moon moral mosquito most motel moth motion motor motto mountain mouse
  mouth move movie mud muddy muffin mug mule museum music mutual muzzle mystery myth nail name nap napkin narrow
  nature nautical near neat neck need neighbor neon nephew nest net network neutral never newcomer next nibble nice
  nickel niece nifty nine ninth noble noise noodle noon normal nosy notch note notice novel nudge nugget nut nylon
  oak oasis oath oatmeal obey oblige observe obtain obvious occur ocean octave octopus office ogre old olden omelet
  omen once ongoing onion open opera opinion opposite option oral orange orbit orchid order oregano original ounce
  outcome outdoor outfit output outward oven owl oyster ozone pace pack pad paddle page pal palace palm pan pancake
  panda panel pansy papaya paradise parcel pardon parent parish park parlor parrot part pass patch patent path
  pattern pavement payment payoff payroll peanut pebble peek peep pellet pen pencil pending penguin penny pension
  people percent perfect perky permit person pet petrol phone photo phrase piano pick picnic picture pie pile
  pilgrim pilot pinch pine pink pint pioneer pitch pizza place plan plastic plate play pledge plenty pliers plow
  ploy pluck plug plunge pocket podium poem poetry point poke polar polka polo pond pony poodle pool popcorn popular
  porch pork port pose post potato pottery pouch power prairie predict prefer prepare pretty prevent price prime
  private problem process product profile program project promise proof protect proud prove prudent prune public
  puck pudding pull pulp pulse pup pupil puppy pure purity purpose purse push puzzle pyramid python quaint quake
  quality quantum queen question quick quiet quiz quote rabbit raccoon race radio raffle raft railroad rake rally
  ramp ranch random range rank rapid rare rate rattle ravine reach ready reap rear reason rebirth rebound rebuild
  recall receive recipe reckon reclaim record recruit redeem redo reduce reef refer refill reflect reform refresh
  regard regret regular reindeer rejoice relax release relief reload rely remain remind remove renew rent reopen
  repair repeat replace report reptile request rescue resist resort respect result rethink retire retreat return
  reunion reward rewind rewrite rhino rhubarb rib ribbon rice rich riddle ridge rift rink rinse ripple rise river
  roam roar robe robot roof rookie room rope roster round rowboat royal rubies rudder rug rule rumble rundown runny
  runway rural saddle safari safe sage sake salad salmon salt salute salvage sample sandwich sapphire sash satchel
  satisfy sauna sausage save savior savvy scale scan scatter schedule school science scope scout script scroll
  sculptor seafood seal seaman search season seat seaweed second secret section seek segment select semester seminar
  send senior sense serious service session setback settle seven shadow shampoo shape share shave shawl sheep shield
  shift shine ship shirt shiver shoe shop short show shrunk shuffle shuttle side sign silence silk silly silver
  similar simmer simple sing sister six sixth skate sketch skid skill skip skirt skis sky skylight slab slack slate
  sled sleep slice slide slip slogan slot slumber small smart smear smell smile smitten smog smooth snag snail
  snatch snip snore snuck snug soak soap soccer social sock soda sodium sofa soft soil solar solid solo solution
  solve song soon soothe sort sound soup source space spare spat speak special spend sphere spikes spill spin splash
  splendid split spoil sponge spoon sport spot spouse spray spread spring sprung spur square squeeze squirrel stable
  stadium stage stamp stand staple start state stay stem stereo stew stick stir stock stomach stone stop stove stow
  street strong study stuff stump sturdy stutter subject sublime submit subtle suburban subway success suction
  sudden suggest suit sulfur sultan summon sundown sunny sunrise sunshine sunup super suppose surface surprise
  survive sustain swallow swamp swans swap swarm sway swift swim swing swipe switch swoop symmetry system table
  tackle taco take talent talk tall tame tape task taste tattoo taxi teach teenage teeth telegram ten tenant tend
  tennis tenor tent tenure term test text theater theory thick think third three thrill thud thumb thunder tiara
  ticket tidy tiger tile tilt tiny tissue title toast token toll tomato tone tongue tooth top topic torch tore toss
  total touch tough toupee tour towel town toy track trade traffic train travel tray treat tree tremble tribe trick
  trifle trillion trim trio triumph troll trombone trophy trot truck true truly trumpet trunk truth tuba tube tuck
  tug tuition tulips tumble tummy tuna tune tunnel turban turkey tutor tuxedo twice twig twilight twin twirl twist
  type typical umbrella umpire unaware undo uneasy unfold unicorn uniform union unique unit universe unknown unlike
  unlock unlucky unpack unreal unseen unusual unwind upbeat update upgrade uphold upload upright uproar upstairs
  uptown upward urban urgent useful usher usual utility utmost utter vacation vacuum valet valid valor value valve
  vanilla vans various varsity vase vast vault veal vector vehicle velcro velvet vending venture venue verbal verge
  verify version vertical vessel vet veteran viable vibrate vicar video view village vineyard vintage vinyl virtue
  visa visit visual vital vivid vocal voice volcano voltage volume vortex vote vouch voyage waffle wage wagon wake
  walk wall walnut walrus waltz want warm warp wash watch water wealthy web wedge welcome welfare wharf wheat when
  whiff whirl wide wife wiggle wild window wing wink winter wipe wire wisdom wise wish witness witty woman wonder
  wool word work worth wrestle wrinkle wrist yard yarn year yield yodel yoga yogurt young youth zebra zero zigzag
  zip zone zoo zoom
`;

/** The 2,048 words of a code in English. The order is part of the code: never sort, add or take away. */
export const CODE_WORDS_EN: readonly string[] = WORDS.trim().split(/\s+/);
