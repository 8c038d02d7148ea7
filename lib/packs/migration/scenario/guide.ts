import type { Guide } from '../../scenario'
import { OURS, S0, S4 } from '../cite'

export const guide = {
  aims: [
    {
      en: 'To feel why receiving states prefer deals they can steer, and what it would take to offer them more.',
      fr: 'Éprouver pourquoi les États d’accueil préfèrent des accords qu’ils pilotent, et ce qu’il faudrait pour leur offrir mieux.',
    },
    {
      en: 'To trade across issues: give where it costs little, ask where it matters most.',
      fr: 'Échanger entre sujets : céder là où cela coûte peu, demander là où cela compte le plus.',
    },
    {
      en: 'To notice who has no vote, and what is agreed about them.',
      fr: 'Remarquer qui ne vote pas, et ce que l’on convient à son sujet.',
    },
  ],
  before: [
    {
      en: 'Twelve to thirty people, two to five in each of the six delegations. Fill the first role of each delegation first: its holder leads and votes. Put somebody who likes order into the Office’s first role, because it chairs.',
      fr: 'De douze à trente personnes, deux à cinq dans chacune des six délégations. Pourvoyez d’abord le premier rôle de chacune : qui le tient dirige et vote. Confiez le premier rôle du Bureau à quelqu’un qui aime l’ordre, car il préside.',
    },
    {
      en: 'Everyone reads the setting and the issues. Each delegation reads its own brief, each person their own. Nobody shows a brief; everyone may say what is in it, or not.',
      fr: 'Tout le monde lit la situation et les sujets. Chaque délégation lit son dossier, chaque personne le sien. On ne montre pas un dossier ; on peut dire ce qu’il contient, ou non.',
    },
    {
      en: 'Say beforehand that the states are invented and that nobody plays the country they come from.',
      fr: 'Dites d’avance que les États sont inventés et que personne ne joue le pays d’où il vient.',
    },
  ],
  course: [
    {
      minutes: 15,
      title: { en: 'Read and prepare', fr: 'Lire et se préparer' },
      text: {
        en: 'In delegations: what do we want most, what can we give, what happens to us without an agreement?',
        fr: 'En délégation : que voulons-nous le plus, que pouvons-nous céder, que nous arrive-t-il sans accord ?',
      },
    },
    {
      minutes: 10,
      title: { en: 'Opening statements', fr: 'Déclarations d’ouverture' },
      text: {
        en: 'A minute and a half for each delegation, from the speakers list.',
        fr: 'Une minute et demie par délégation, d’après la liste des orateurs.',
      },
    },
    {
      minutes: 25,
      title: { en: 'Corridors', fr: 'Couloirs' },
      text: {
        en: 'Delegations meet in twos and threes. The first two pieces of news arrive. If everyone argues about one issue, ask what they would give for it on another.',
        fr: 'Les délégations se voient à deux ou trois. Les deux premières nouvelles arrivent. Si tous se disputent sur un sujet, demandez ce qu’ils en donneraient sur un autre.',
      },
    },
    {
      minutes: 20,
      title: { en: 'Negotiation in plenary', fr: 'Négociation en plénière' },
      text: {
        en: 'The chair takes the issues together, not one by one. The poll arrives at the fifty-fifth minute.',
        fr: 'La présidence prend les sujets ensemble, non un à un. Le sondage arrive à la cinquante-cinquième minute.',
      },
    },
    {
      minutes: 5,
      title: { en: 'The vote', fr: 'Le vote' },
      text: {
        en: 'The four states vote by roll call on the whole package. An agreement needs all four: a state that votes no is not bound.',
        fr: 'Les quatre États votent par appel nominal sur l’ensemble. Il faut les quatre : un État qui vote non n’est pas lié.',
      },
    },
    {
      minutes: 15,
      title: { en: 'Look back', fr: 'Retour' },
      text: {
        en: 'Step out of the roles before you talk. Unseal the briefs and read the result against them.',
        fr: 'Sortez des rôles avant de parler. Ouvrez les dossiers et lisez le résultat à leur lumière.',
      },
    },
  ],
  debrief: [
    {
      en: 'Which trade made the agreement possible, or would have made it so?',
      fr: 'Quel échange a rendu l’accord possible, ou l’aurait rendu tel ?',
    },
    {
      en: 'Who could have walked away more easily than they seemed? Who less?',
      fr: 'Qui pouvait partir plus facilement qu’il n’y paraissait ? Qui, moins ?',
    },
    {
      en: 'What was agreed about people who had no vote, and would they call it protection?',
      fr: 'Qu’a-t-on convenu au sujet de gens qui ne votaient pas, et parleraient-ils de protection ?',
    },
    {
      en: 'Would the agreement be different if it were open to all states? Better for whom?',
      fr: 'L’accord serait-il différent s’il était ouvert à tous les États ? Meilleur pour qui ?',
    },
  ],
  solution: {
    en: 'Points are each delegation’s own and are never added across delegations. Settling every issue at its middle leaves Tamsela, Orowe and Kardoun a little worse off than without an agreement. Of the 729 packages, seven cross no red line and leave nobody worse off. All seven have 15,000 visas, at least the right to change employer, and a report or a panel. From there two roads lead to an agreement. One pays with the large fund, which matters most to Orowe and Kardoun: then even returns within 60 days can be agreed. The other leaves the fund at its middle, makes return voluntary and holds for five years. Halvia gains little on either; ask what else could have been offered to it. None of the seven is the best for everyone, so who gains most remains to be settled.',
    fr: 'Les points de chaque délégation ne sont qu’à elle et ne s’additionnent jamais entre délégations. Régler chaque sujet en son milieu laisse la Tamsela, l’Orowe et le Kardoun un peu moins bien que sans accord. Sur les 729 ensembles possibles, sept ne franchissent aucune ligne rouge et ne laissent personne moins bien. Tous les sept ont 15 000 visas, au moins le droit de changer d’employeur, et un rapport ou un collège. De là, deux chemins mènent à un accord. L’un paie par le grand fonds, qui compte le plus pour l’Orowe et le Kardoun : même le retour sous 60 jours devient alors possible. L’autre laisse le fonds en son milieu, rend le retour volontaire et tient cinq ans. La Halvia gagne peu sur l’un comme sur l’autre ; demandez ce qu’on aurait pu lui offrir d’autre. Aucun des sept n’est le meilleur pour tous : reste à régler qui gagne le plus.',
  },
  cautions: [
    {
      text: {
        en: 'Real talks are rarely held with all sides in one room: most agreements of this kind are made by two, in private.',
        fr: 'Les vraies discussions réunissent rarement tout le monde : la plupart de ces accords se font à deux, en privé.',
      },
      source: S4.bilateral,
    },
    {
      text: {
        en: 'The migrants’ organisation speaks and does not vote, as is usual. Say that it is a choice, and ask whether it is right.',
        fr: 'L’organisation de migrants parle et ne vote pas, comme d’ordinaire. Dites que c’est un choix, et demandez s’il est juste.',
      },
      source: OURS,
      also: [S0.should],
    },
    {
      text: {
        en: 'All figures are invented. No state, living or past, is meant by any of these.',
        fr: 'Tous les chiffres sont inventés. Aucun État, présent ou passé, n’est visé.',
      },
      source: OURS,
    },
  ],
} satisfies Guide
