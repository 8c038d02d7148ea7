import type { Actor, Stakeholder } from '../pack'
import { OURS, S0, S4, ourReading } from './cite'

const all = { speaks: true, tables: true, votes: true }
const voice = { speaks: true, tables: true, votes: false }

const states = {
  text: {
    en: 'As in intergovernmental conferences: states speak, table texts and vote.',
    fr: 'Comme dans les conférences intergouvernementales : les États prennent la parole, déposent des textes et votent.',
  },
  source: OURS,
}

const noVote = (en: string, fr: string, source = S4.compact) => ({
  text: { en, fr },
  source: ourReading('a default that the facilitator may change', 'un réglage par défaut que l’animateur peut changer'),
  also: [source],
})

/** Delegations at the table by default. */
export const actors = [
  {
    id: 'receiving-states',
    name: { en: 'Receiving states', fr: 'États d’accueil' },
    code: 'REC',
    interests: [
      {
        text: {
          en: 'Control over who belongs, room for discretion, and the leverage that dealing with one state at a time gives them.',
          fr: 'La maîtrise de qui appartient à la communauté, une marge d’appréciation, et le levier que donne la négociation à deux.',
        },
        source: S4.bilateral,
        also: [S4.sovereignty],
      },
      {
        text: {
          en: 'Nothing multilateral works without them, and they have the least reason to want it: it must offer them something that bilateral deals cannot.',
          fr: 'Rien de multilatéral ne marche sans eux, et ce sont eux qui ont le moins de raisons de le vouloir : il faut leur offrir ce que les accords bilatéraux ne peuvent donner.',
        },
        source: S4.bilateral,
      },
    ],
    rights: all,
    rightsReason: states,
    source: S4.bilateral,
  },
  {
    id: 'sending-states',
    name: { en: 'Sending states', fr: 'États d’origine' },
    code: 'SND',
    interests: [
      {
        text: {
          en: 'Together, in a multilateral frame, they would have more voice than each has alone with a wealthy partner.',
          fr: 'Réunis dans un cadre multilatéral, ils auraient plus de voix que chacun seul face à un partenaire riche.',
        },
        source: S4.bilateral,
      },
      {
        text: {
          en: 'They fear that partners reverse their commitments after an election, and hesitate to invest in what may be abandoned.',
          fr: 'Ils craignent que leurs partenaires ne reviennent sur leurs engagements après une élection, et hésitent à investir dans ce qui peut être abandonné.',
        },
        source: ourReading(
          'the essay says it of partner states in general',
          'l’essai le dit des États partenaires en général',
        ),
        also: [S4.sovereignty],
      },
    ],
    rights: all,
    rightsReason: states,
    source: S4.bilateral,
  },
  {
    id: 'transit-states',
    name: { en: 'Transit states', fr: 'États de transit' },
    code: 'TRN',
    interests: [
      {
        text: {
          en: 'Named among the actors whose interests differ so much that present institutions cannot bring them to one measure.',
          fr: 'Nommés parmi les acteurs dont les intérêts diffèrent tant que les institutions actuelles ne peuvent les ramener à une même mesure.',
        },
        source: S4.opening,
      },
      {
        text: {
          en: 'They are courted for readmission and border enforcement, and offered visas, aid or better terms of trade.',
          fr: 'On les sollicite pour la réadmission et la surveillance des frontières, contre des visas, de l’aide ou de meilleures conditions commerciales.',
        },
        source: ourReading(
          'the essay says it of partners in general; Libya and Turkey are its examples',
          'l’essai le dit des partenaires en général ; la Libye et la Turquie sont ses exemples',
        ),
        also: [S4.bilateral],
      },
    ],
    rights: all,
    rightsReason: states,
    source: S4.opening,
  },
  {
    id: 'migrants-organisations',
    name: { en: 'Migrants’ organisations', fr: 'Organisations de migrants' },
    code: 'MIG',
    interests: [
      {
        text: {
          en: 'Rights that hold on every route, and the freedom to move.',
          fr: 'Des droits qui valent sur chaque route, et la liberté de circuler.',
        },
        source: ourReading(
          'from what the essay says of migrants’ rights',
          'd’après ce que l’essai dit des droits des migrants',
        ),
        also: [S4.bilateral],
      },
      {
        text: {
          en: 'Migrants are among the actors the essay names, yet no institution in either text gives them a seat.',
          fr: 'Les migrants sont parmi les acteurs que nomme l’essai, mais aucune institution dans les deux textes ne leur donne de siège.',
        },
        source: ourReading('a reading of both texts', 'une lecture des deux textes'),
        also: [S4.opening],
      },
    ],
    rights: voice,
    rightsReason: noVote(
      'No institution in the sources gives migrants a seat. Here they speak and table texts, so that they are heard; they do not vote.',
      'Aucune institution dans les sources ne donne de siège aux migrants. Ici, ils parlent et déposent des textes, pour être entendus ; ils ne votent pas.',
      S4.opening,
    ),
    source: S4.opening,
  },
  {
    id: 'international-organisations',
    name: { en: 'International organisations', fr: 'Organisations internationales' },
    code: 'IOS',
    interests: [
      {
        text: {
          en: 'They can find where states’ interests meet and propose a way to cooperate; for migration they mostly lack the people and means.',
          fr: 'Elles peuvent trouver où les intérêts des États se rejoignent et proposer une voie commune ; pour les migrations, il leur manque surtout le personnel et les moyens.',
        },
        source: S0.functions,
      },
      {
        text: {
          en: 'Many have mandates that touch on migration: 18 took part in the UN’s coordination at the time of the brief.',
          fr: 'Beaucoup ont des mandats qui touchent aux migrations : 18 prenaient part à la coordination de l’ONU à l’époque de la note.',
        },
        source: S0.what,
      },
    ],
    rights: voice,
    rightsReason: noVote(
      'They serve states and propose; states decide. They speak and table texts, and do not vote.',
      'Elles servent les États et proposent ; les États décident. Elles parlent et déposent des textes, et ne votent pas.',
      S0.functions,
    ),
    source: S0.functions,
  },
  {
    id: 'civil-society',
    name: { en: 'Civil society', fr: 'Société civile' },
    code: 'CSO',
    interests: [
      {
        text: {
          en: 'Being able to see and monitor what is agreed: hard with bilateral deals, and its access to the Compact’s review is limited.',
          fr: 'Pouvoir voir et suivre ce qui est conclu : difficile avec les accords bilatéraux, et son accès à l’examen du Pacte est limité.',
        },
        source: S4.bilateral,
        also: [S4.compact],
      },
    ],
    rights: voice,
    rightsReason: noVote(
      'Its access to the review of the Compact is limited. Here it speaks and tables texts; it does not vote.',
      'Son accès à l’examen du Pacte est limité. Ici, elle parle et dépose des textes ; elle ne vote pas.',
    ),
    source: S4.bilateral,
  },
] satisfies Actor[]

/** Concerned, and not at the table by default. */
export const stakeholders = [
  {
    id: 'electorates',
    name: { en: 'Electorates and populist movements', fr: 'Électorats et mouvements populistes' },
    interests: [
      {
        text: {
          en: 'Elections in receiving countries regularly reverse migration policy, which makes commitments hard to believe. Populism sharpens the sensitivity about sovereignty without being its cause.',
          fr: 'Les élections dans les pays d’accueil renversent régulièrement la politique migratoire, ce qui rend les engagements peu crédibles. Le populisme aiguise la sensibilité à la souveraineté sans en être la cause.',
        },
        source: S4.sovereignty,
      },
    ],
    source: S4.sovereignty,
  },
  {
    id: 'parliaments',
    name: { en: 'Parliaments', fr: 'Parlements' },
    interests: [
      {
        text: {
          en: 'Often passed over: bilateral agreements are negotiated outside their oversight.',
          fr: 'Souvent contournés : les accords bilatéraux se négocient hors de leur contrôle.',
        },
        source: S4.bilateral,
      },
    ],
    source: S4.bilateral,
  },
  {
    id: 'institutional-designers',
    name: { en: 'Designers of institutions', fr: 'Concepteurs d’institutions' },
    interests: [
      {
        text: {
          en: 'They do better to build within the constraints than against them, and to offer receiving states something that bilateral deals cannot.',
          fr: 'Ils font mieux de bâtir dans les contraintes que contre elles, et d’offrir aux États d’accueil ce que les accords bilatéraux ne peuvent donner.',
        },
        source: S4.closing,
        also: [S4.bilateral],
      },
    ],
    source: S4.closing,
  },
  {
    id: 'border-officials',
    name: { en: 'Border officials', fr: 'Agents des frontières' },
    interests: [
      {
        text: {
          en: 'They meet people first. In East Africa, research found many able to spot a forged paper but unable to say what a refugee is.',
          fr: 'Ils rencontrent les personnes les premiers. En Afrique de l’Est, une étude en a trouvé beaucoup capables de repérer un faux, mais non de dire ce qu’est un réfugié.',
        },
        source: S0.functions,
      },
    ],
    source: S0.functions,
  },
  {
    id: 'non-state-participants',
    name: { en: 'Non-state participants', fr: 'Participants non étatiques' },
    interests: [
      {
        text: {
          en: 'Even the most inclusive forum, the GFMD, does not include all of them.',
          fr: 'Même le forum le plus ouvert, le FMMD, ne les accueille pas tous.',
        },
        source: S0.functions,
      },
    ],
    source: S0.functions,
  },
] satisfies Stakeholder[]
