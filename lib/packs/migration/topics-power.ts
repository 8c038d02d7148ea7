import type { Topic } from '../pack'
import { S4 } from './cite'

/** What the essay finds: bilateral deals, currencies, soft law, the way forward. */
export const powerTopics = [
  {
    id: 'bilateral-deals',
    title: { en: 'Why bilateral deals last', fr: 'Pourquoi les accords bilatéraux durent' },
    points: [
      {
        id: 'specific-and-controllable',
        name: { en: 'Specificity and control, for both sides', fr: 'Précision et maîtrise, pour les deux parties' },
        text: {
          en: 'Both parties get what a rule for all cannot give: terms made for their sectors, skills and times, which they can steer.',
          fr: 'Les deux parties obtiennent ce qu’une règle pour tous ne peut donner : des termes faits pour leurs secteurs, qualifications et durées, qu’elles peuvent piloter.',
        },
        source: S4.bilateral,
      },
      {
        id: 'leverage',
        name: { en: 'Unequal leverage', fr: 'Des leviers inégaux' },
        text: {
          en: 'One to one, the wealthy destination has the stronger hand. A frame for all would spread that power, let sending states combine and bring in norms on migrants’ rights.',
          fr: 'À deux, la riche destination a la main la plus forte. Un cadre pour tous répartirait ce pouvoir, laisserait les États d’origine s’unir et ferait entrer des normes sur les droits des migrants.',
        },
        source: S4.bilateral,
      },
      {
        id: 'consequences',
        name: { en: 'A patchwork', fr: 'Une mosaïque' },
        text: {
          en: 'What protection a migrant has depends on the corridor; much is agreed out of sight of parliaments and civil society.',
          fr: 'La protection dont jouit un migrant dépend du couloir emprunté ; beaucoup se conclut hors de la vue des parlements et de la société civile.',
        },
        source: S4.bilateral,
      },
      {
        id: 'offer-more',
        name: { en: 'What a multilateral offer must do', fr: 'Ce qu’une offre multilatérale doit faire' },
        text: {
          en: 'Offer receiving states something that bilateral deals cannot, rather than argue that multilateral is better.',
          fr: 'Offrir aux États d’accueil ce que les accords bilatéraux ne peuvent donner, plutôt que soutenir que le multilatéral vaut mieux.',
        },
        source: S4.bilateral,
      },
    ],
  },
  {
    id: 'currencies',
    title: { en: 'What is given in exchange', fr: 'Ce que l’on donne en échange' },
    points: [
      {
        id: 'visas',
        name: { en: 'Visas', fr: 'Visas' },
        text: {
          en: 'Easier legal entry for the partner’s citizens.',
          fr: 'Une entrée légale plus facile pour les citoyens du partenaire.',
        },
        source: S4.bilateral,
      },
      {
        id: 'aid',
        name: { en: 'Aid', fr: 'Aide' },
        text: { en: 'Money for development.', fr: 'De l’argent pour le développement.' },
        source: S4.bilateral,
      },
      {
        id: 'trade-concessions',
        name: { en: 'Trade concessions', fr: 'Concessions commerciales' },
        text: { en: 'Better access for the partner’s goods.', fr: 'Un meilleur accès pour les biens du partenaire.' },
        source: S4.bilateral,
      },
    ],
  },
  {
    id: 'soft-law',
    title: { en: 'How soft law works, and where it is weak', fr: 'Comment agit le droit souple, et où il est faible' },
    points: [
      {
        id: 'precondition',
        name: { en: 'Non-binding was the precondition', fr: 'Ne pas lier était la condition' },
        text: {
          en: 'That the Compact does not bind was not a concession won late: without it there would have been no Compact.',
          fr: 'Que le Pacte ne lie pas n’est pas une concession arrachée sur le tard : sans cela, il n’y aurait pas eu de Pacte.',
        },
        source: S4.compact,
      },
      {
        id: 'benchmarks',
        name: { en: 'Benchmarks', fr: 'Repères' },
        text: {
          en: 'It sets standards against which what states do can be judged.',
          fr: 'Il fixe des repères à l’aune desquels on peut juger ce que font les États.',
        },
        source: S4.compact,
      },
      {
        id: 'epistemic-communities',
        name: { en: 'Communities of knowledge', fr: 'Communautés de savoir' },
        text: {
          en: 'People who work on it come to understand the problems in the same terms.',
          fr: 'Celles et ceux qui y travaillent en viennent à comprendre les problèmes dans les mêmes termes.',
        },
        source: S4.compact,
      },
      {
        id: 'infrastructure',
        name: { en: 'Something that can be strengthened', fr: 'Quelque chose que l’on peut renforcer' },
        text: {
          en: 'Institutions for follow-up, once there, can be given more strength step by step.',
          fr: 'Les institutions de suivi, une fois là, peuvent être renforcées pas à pas.',
        },
        source: S4.compact,
      },
      {
        id: 'habits',
        name: { en: 'Habits', fr: 'Habitudes' },
        text: {
          en: 'Working together becomes normal.',
          fr: 'Travailler ensemble devient normal.',
        },
        source: S4.compact,
      },
      {
        id: 'path-dependence',
        name: { en: 'Path dependence', fr: 'Dépendance au chemin' },
        text: {
          en: 'What has been begun makes the next step easier than a step elsewhere.',
          fr: 'Ce qui est commencé rend le pas suivant plus facile qu’un pas ailleurs.',
        },
        source: S4.compact,
      },
      {
        id: 'helsinki',
        name: { en: 'An example: Helsinki', fr: 'Un exemple : Helsinki' },
        text: {
          en: 'The Final Act of 1975 bound nobody in law, and yet within twenty years it had changed the norms by which Europe’s security was judged.',
          fr: 'L’Acte final de 1975 ne liait personne en droit, et pourtant, en vingt ans, il avait changé les normes selon lesquelles on jugeait la sécurité de l’Europe.',
        },
        source: S4.compact,
      },
      {
        id: 'fair-comparison',
        name: { en: 'With what to compare it', fr: 'À quoi le comparer' },
        text: {
          en: 'Not with mature regimes such as trade, says the essay, but with what there was before for regular migration.',
          fr: 'Non à des régimes mûrs comme le commerce, dit l’essai, mais à ce qui existait avant pour la migration régulière.',
        },
        source: S4.compact,
      },
      {
        id: 'weak-monitoring',
        name: { en: 'Weakness: monitoring', fr: 'Faiblesse : le suivi' },
        text: {
          en: 'Nobody has strong means to see whether pledges are kept.',
          fr: 'Personne n’a de moyens forts pour voir si les promesses sont tenues.',
        },
        source: S4.compact,
      },
      {
        id: 'little-accountability',
        name: { en: 'Weakness: accountability', fr: 'Faiblesse : les comptes à rendre' },
        text: {
          en: 'Who does not keep a pledge answers to nobody, and civil society has limited access.',
          fr: 'Qui ne tient pas sa promesse n’en répond devant personne, et la société civile a un accès limité.',
        },
        source: S4.compact,
      },
      {
        id: 'aspirational-risk',
        name: { en: 'Weakness: aspiration only', fr: 'Faiblesse : l’aspiration seule' },
        text: {
          en: 'The text may stay a store of fine words from which nothing grows.',
          fr: 'Le texte peut rester une réserve de belles paroles dont rien ne sort.',
        },
        source: S4.compact,
      },
    ],
  },
  {
    id: 'way-forward',
    title: { en: 'The essay’s way forward', fr: 'La voie que propose l’essai' },
    points: [
      {
        id: 'stronger-review',
        name: { en: 'Stronger review of the Compact', fr: 'Un examen du Pacte plus fort' },
        text: {
          en: 'Strengthen review and accountability around the text that exists.',
          fr: 'Renforcer l’examen et la reddition de comptes autour du texte qui existe.',
        },
        source: S4.closing,
      },
      {
        id: 'useful-platforms',
        name: {
          en: 'Platforms that serve receiving states too',
          fr: 'Des plateformes utiles aussi aux États d’accueil',
        },
        text: {
          en: 'Build multilateral platforms that do something for receiving states which fragmented bilateral deals cannot.',
          fr: 'Bâtir des plateformes multilatérales qui fassent pour les États d’accueil ce que des accords bilatéraux épars ne peuvent faire.',
        },
        source: S4.closing,
      },
      {
        id: 'incremental-norms',
        name: { en: 'Norms step by step', fr: 'Des normes pas à pas' },
        text: {
          en: 'Build agreement on norms by increments instead of a grand bargain.',
          fr: 'Construire l’accord sur les normes par étapes plutôt que par un grand marchandage.',
        },
        source: S4.closing,
      },
      {
        id: 'not-a-copy',
        name: { en: 'Not a copy of the WTO or the IMF', fr: 'Pas une copie de l’OMC ni du FMI' },
        text: {
          en: 'Expect something new, made for a field where sovereignty is costly, interests are unequal and binding promises do not last.',
          fr: 'S’attendre à du nouveau, fait pour un domaine où la souveraineté coûte cher, où les intérêts sont inégaux et où les promesses contraignantes ne tiennent pas.',
        },
        source: S4.closing,
      },
    ],
  },
] satisfies Topic[]
