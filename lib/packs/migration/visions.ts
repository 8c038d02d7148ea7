import type { Vision } from '../pack'
import { OURS, S0, S4, ourReading } from './cite'

/** Cases for and against are of equal length in each language (a test holds this), and none is the official one. */
export const visions = [
  {
    id: 'formal-multilateralism',
    letter: 'F',
    name: { en: 'Formal UN multilateralism', fr: 'Multilatéralisme formel de l’ONU' },
    short: { en: 'Binding, universal, one organisation', fr: 'Contraignant, universel, une organisation' },
    summary: {
      en: 'Universal and binding rules on migration, with a world organisation to look after them, as the post-1945 order has for other fields.',
      fr: 'Des règles universelles et contraignantes sur les migrations, confiées à une organisation mondiale, comme l’ordre d’après 1945 en a pour d’autres domaines.',
    },
    caseFor: {
      text: {
        en: 'Rules that bind everyone let sending states speak with weight together, and give people who move the same protection on every route, whatever a single bargain grants.',
        fr: 'Des règles qui lient chacun donnent du poids aux États d’origine réunis, et aux personnes qui se déplacent la même protection sur chaque route, quel que soit le marché conclu.',
      },
      whose: {
        en: 'the essay’s, on what a multilateral frame would change; the brief names Jagdish Bhagwati as calling for one',
        fr: 'de l’essai, sur ce qu’un cadre multilatéral changerait ; la note cite Jagdish Bhagwati, qui en réclame un',
      },
      source: S4.bilateral,
      also: [S0.should],
    },
    caseAgainst: {
      text: {
        en: 'Many states find it too binding and too rigid to join. No major receiving state lets an outside judge decide who may enter, so universal rules might bind only a few.',
        fr: 'Beaucoup d’États le jugent trop contraignant et trop rigide. Aucun grand État d’accueil ne laisse un juge extérieur décider qui entre : ces règles pourraient en lier bien peu.',
      },
      whose: {
        en: 'the brief’s, on what states find too much; the essay’s, on outside judges',
        fr: 'de la note, sur ce que les États jugent excessif ; de l’essai, sur le juge extérieur',
      },
      source: S0.should,
      also: [S4.sovereignty],
    },
    role: 'vision',
    source: S0.should,
  },
  {
    id: 'informal-networks',
    letter: 'N',
    name: { en: 'Informal networks', fr: 'Réseaux informels' },
    short: { en: 'Flexible, among officials, not binding', fr: 'Souples, entre agents publics, sans contrainte' },
    summary: {
      en: 'Governments’ officials meet in flexible, non-binding circles, region by region and beyond, to share information and practice and to build skills.',
      fr: 'Des agents de l’État se réunissent dans des cercles souples et non contraignants, par région et au-delà, pour partager informations et pratiques et se former.',
    },
    caseFor: {
      text: {
        en: 'Officials meet without binding themselves, adapt quickly, exchange practice and build skills. Almost every state already takes part, and no other form is growing as fast.',
        fr: 'Des agents se réunissent sans se lier, s’adaptent vite, échangent leurs pratiques et se forment. Presque tous les États y prennent part, et aucune forme ne croît si vite.',
      },
      whose: {
        en: 'the brief’s, on what these networks do; it says IOM encourages them',
        fr: 'de la note, sur ce que font ces réseaux ; elle dit que l’OIM les encourage',
      },
      source: S0.what,
      also: [S0.should],
    },
    caseAgainst: {
      text: {
        en: 'Such circles are likely to leave some outside and to share benefits unevenly. Subjects that matter, the human rights of migrants among them, can then drop out of sight.',
        fr: 'De tels cercles risquent d’exclure et de répartir inégalement leurs bienfaits. Des sujets importants, dont les droits humains des migrants, peuvent alors sortir du champ de vision.',
      },
      whose: { en: 'the brief’s', fr: 'de la note' },
      source: S0.should,
    },
    role: 'vision',
    source: S0.should,
  },
  {
    id: 'coherent-plurilateralism',
    letter: 'P',
    name: { en: 'Coherent plurilateralism', fr: 'Plurilatéralisme cohérent' },
    short: { en: 'Different forms, made to fit together', fr: 'Des formes diverses, mises en accord' },
    summary: {
      en: 'A different form for each issue. Existing bodies are made to work better: name the functions, check whether they are fulfilled well enough, fill the gaps, coordinate.',
      fr: 'Une forme différente pour chaque enjeu. On fait mieux fonctionner les organes existants : nommer les fonctions, vérifier si elles sont assez bien remplies, combler les lacunes, coordonner.',
    },
    caseFor: {
      text: {
        en: 'No one form fits every issue: each can have the form that suits it. Bodies that exist are improved before new ones are built, and functions nobody fulfils come to light.',
        fr: 'Aucune forme ne convient à tout : chaque enjeu reçoit celle qui lui va. On améliore l’existant avant de construire du neuf, et les fonctions non remplies viennent au jour.',
      },
      whose: {
        en: 'the brief’s own: it is the vision its authors propose',
        fr: 'de la note : c’est la vision que proposent ses auteurs',
      },
      source: S0.should,
    },
    caseAgainst: {
      text: {
        en: 'Coherence is the hard part. With many bodies and many forms somebody must settle who leads and what comes first, and nobody has been given the mandate or the means for it.',
        fr: 'La cohérence est le plus dur. Avec tant d’organes et de formes, quelqu’un doit trancher qui mène et par où commencer, et personne n’en a reçu ni le mandat ni les moyens.',
      },
      whose: {
        en: 'ours; the brief itself calls coherence an immense challenge',
        fr: 'de nous ; la note elle-même voit dans la cohérence un immense défi',
      },
      source: OURS,
      also: [S0.functions],
    },
    role: 'vision',
    source: S0.should,
  },
  {
    id: 'bilateral-status-quo',
    letter: 'B',
    name: { en: 'Bilateral status quo', fr: 'Statu quo bilatéral' },
    short: { en: 'Agreements between two states at a time', fr: 'Des accords entre deux États à la fois' },
    summary: {
      en: 'What there is when nothing is changed: agreements, memoranda and ad hoc arrangements between two governments. It is the baseline for every comparison.',
      fr: 'Ce qui reste si rien ne change : accords, mémorandums et arrangements ponctuels entre deux gouvernements. C’est le point de référence de toute comparaison.',
    },
    caseFor: {
      text: {
        en: 'Both sides get terms made for them, by sector, skill and length of stay, with return, training and quotas, and both can adjust them as their economies and politics change.',
        fr: 'Chaque partie obtient des termes à sa mesure, par secteur, qualification et durée, avec retour, formation et quotas, et peut les ajuster quand économie et politique changent.',
      },
      whose: {
        en: 'the essay’s, on why both governments choose it',
        fr: 'de l’essai, sur les raisons des deux gouvernements',
      },
      source: S4.bilateral,
    },
    caseAgainst: {
      text: {
        en: 'Terms are often opaque, agreed outside parliaments and hard to monitor. Protection then depends on the route taken, and the wealthier side holds most of the bargaining power.',
        fr: 'Les termes sont souvent opaques, conclus hors des parlements et difficiles à suivre. La protection dépend alors de la route, et la partie la plus riche tient le meilleur levier.',
      },
      whose: {
        en: 'the essay’s, on what follows from it',
        fr: 'de l’essai, sur ce qui en découle',
      },
      source: S4.bilateral,
    },
    role: 'baseline',
    source: S4.bilateral,
  },
  {
    id: 'strengthened-soft-law',
    letter: 'S',
    name: { en: 'Strengthened soft law', fr: 'Droit souple renforcé' },
    short: { en: 'Not binding, but reviewed in earnest', fr: 'Sans contrainte, mais sérieusement examiné' },
    summary: {
      en: 'Keep shared commitments non-binding and strengthen what surrounds them: review, accountability, platforms that serve receiving states too, norms that grow step by step.',
      fr: 'Garder des engagements communs non contraignants et renforcer ce qui les entoure : examen, reddition de comptes, plateformes utiles aussi aux États d’accueil, normes progressives.',
    },
    caseFor: {
      text: {
        en: 'It starts from what states accept. Stronger review can set benchmarks, form habits and shared understanding, and so make possible later what cannot be made binding today.',
        fr: 'Il part de ce que les États acceptent. Un examen renforcé fixe des repères, crée habitudes et compréhension commune, et rend possible demain ce qui ne peut lier aujourd’hui.',
      },
      whose: {
        en: 'the essay’s own: it is the way it proposes',
        fr: 'de l’essai : c’est la voie qu’il propose',
      },
      source: S4.compact,
      also: [S4.closing],
    },
    caseAgainst: {
      text: {
        en: 'Pledges remain voluntary, monitoring is weak and civil society has little access. Without accountability, the text may stay a store of good intentions that changes very little.',
        fr: 'Les promesses restent volontaires, le suivi est faible et la société civile a peu d’accès. Sans comptes à rendre, le texte peut rester un recueil de bonnes intentions sans effet.',
      },
      whose: {
        en: 'the essay’s, on the risk it sees in its own proposal',
        fr: 'de l’essai, sur le risque de sa propre voie',
      },
      source: S4.compact,
    },
    role: 'optional',
    source: ourReading('made from the essay’s way forward', 'composée d’après la voie que propose l’essai'),
    also: [S4.compact, S4.closing],
  },
] satisfies Vision[]
