import type { Topic } from '../pack'
import { S0, S4 } from './cite'

/** What the brief finds: questions, architecture, goods, trade-offs, coherence. */
export const structureTopics = [
  {
    id: 'questions',
    title: { en: 'Three questions', fr: 'Trois questions' },
    points: [
      {
        id: 'institutional',
        name: { en: 'Institutional: what is it?', fr: 'Institutionnelle : qu’est-ce que c’est ?' },
        text: {
          en: 'Which institutions govern migration, at which level, bound by what.',
          fr: 'Quelles institutions gouvernent les migrations, à quel niveau, liées par quoi.',
        },
        source: S0.opening,
      },
      {
        id: 'political',
        name: { en: 'Political: why is it so?', fr: 'Politique : pourquoi est-ce ainsi ?' },
        text: {
          en: 'Which interests and problems have made it what it is.',
          fr: 'Quels intérêts et quels problèmes l’ont faite telle qu’elle est.',
        },
        source: S0.opening,
      },
      {
        id: 'normative',
        name: { en: 'Normative: how should it look?', fr: 'Normative : que devrait-elle être ?' },
        text: {
          en: 'By which criteria one would call another form better.',
          fr: 'Selon quels critères une autre forme serait dite meilleure.',
        },
        source: S0.opening,
      },
    ],
  },
  {
    id: 'meaning',
    title: { en: 'What global governance means', fr: 'Ce que veut dire gouvernance mondiale' },
    points: [
      {
        id: 'definition',
        name: { en: 'A definition', fr: 'Une définition' },
        text: {
          en: 'Norms, rules, principles and ways of deciding that stand above a single state. They need be neither formal nor multilateral.',
          fr: 'Des normes, règles, principes et façons de décider qui dépassent un seul État. Il n’est pas nécessaire qu’ils soient formels ni multilatéraux.',
        },
        source: S0.what,
      },
      {
        id: 'criteria',
        name: { en: '“Better” needs criteria', fr: '« Mieux » suppose des critères' },
        text: {
          en: 'To call governance better or more effective, one must first say what governance there is, and by which criteria one judges.',
          fr: 'Pour dire une gouvernance meilleure ou plus efficace, il faut d’abord dire quelle gouvernance existe, et selon quels critères on juge.',
        },
        source: S0.opening,
      },
    ],
  },
  {
    id: 'architecture',
    title: { en: 'Levels and layers', fr: 'Niveaux et couches' },
    points: [
      {
        id: 'levels',
        name: { en: 'Levels', fr: 'Niveaux' },
        text: {
          en: 'Bilateral, regional, inter-regional and multilateral, formal and informal side by side; networks are trans-regional too.',
          fr: 'Bilatéral, régional, interrégional et multilatéral, le formel et l’informel côte à côte ; les réseaux sont aussi transrégionaux.',
        },
        source: S0.opening,
        also: [S0.what],
      },
      {
        id: 'thin-multilateralism',
        name: { en: 'First layer: thin multilateralism', fr: 'Première couche : un multilatéralisme mince' },
        text: {
          en: 'Formal rules for all states are strong only for refugees; the European Union is the exception at regional level.',
          fr: 'Les règles formelles pour tous les États ne sont fortes que pour les réfugiés ; l’Union européenne est l’exception au niveau régional.',
        },
        source: S0.what,
      },
      {
        id: 'embeddedness',
        name: { en: 'Second layer: embeddedness', fr: 'Deuxième couche : l’encastrement' },
        text: {
          en: 'Institutions of other fields, such as human rights, the sea or trade, govern migration without bearing its name.',
          fr: 'Des institutions d’autres domaines, droits humains, mer ou commerce, gouvernent les migrations sans en porter le nom.',
        },
        source: S0.what,
      },
      {
        id: 'networks',
        name: { en: 'Third layer: informal networks', fr: 'Troisième couche : les réseaux informels' },
        text: {
          en: 'The layer that grows fastest: officials’ networks that now cover nearly the whole world.',
          fr: 'La couche qui croît le plus vite : des réseaux d’agents publics qui couvrent presque le monde entier.',
        },
        source: S0.what,
      },
      {
        id: 'speed',
        name: { en: 'Fast change', fr: 'Une évolution rapide' },
        text: {
          en: 'Governance of migration evolves faster than that of trade or the environment did.',
          fr: 'La gouvernance des migrations évolue plus vite que celle du commerce ou de l’environnement en son temps.',
        },
        source: S0.opening,
      },
    ],
  },
  {
    id: 'goods',
    title: {
      en: 'Why different issues have different forms',
      fr: 'Pourquoi des enjeux différents ont des formes différentes',
    },
    points: [
      {
        id: 'when-states-build',
        name: { en: 'When states build institutions', fr: 'Quand les États bâtissent des institutions' },
        text: {
          en: 'When a problem crosses borders and two or more states fare worse alone than together. How many are needed to solve it shapes what they build.',
          fr: 'Quand un problème passe les frontières et que deux États ou plus s’en tirent moins bien seuls qu’ensemble. Le nombre qu’il faut pour le résoudre façonne ce qu’ils bâtissent.',
        },
        source: S0.why,
      },
      {
        id: 'kinds-of-goods',
        name: { en: 'Public, club and private goods', fr: 'Biens publics, de club et privés' },
        text: {
          en: 'Two questions sort them. Can anyone be kept from the benefit? Does one’s benefit lessen another’s? No twice: public. Kept from, but not lessened: club. Both: private.',
          fr: 'Deux questions les distinguent. Peut-on exclure quelqu’un du bienfait ? Le bienfait de l’un diminue-t-il celui de l’autre ? Deux fois non : public. Exclusion sans diminution : club. Les deux : privé.',
        },
        source: S0.why,
      },
      {
        id: 'one-size',
        name: { en: 'No one form for everything', fr: 'Pas de forme unique' },
        text: {
          en: 'Some issues call for formal UN multilateralism, others for flexible clubs.',
          fr: 'Certains enjeux appellent le multilatéralisme formel de l’ONU, d’autres des clubs souples.',
        },
        source: S0.why,
      },
      {
        id: 'state-perspective',
        name: { en: 'From a state’s point of view', fr: 'Du point de vue d’un État' },
        text: {
          en: 'The logic explains variation as states see it. It does not say what is just, nor what migrants or others would choose.',
          fr: 'Cette logique explique les différences telles que les États les voient. Elle ne dit pas ce qui est juste, ni ce que choisiraient les migrants ou d’autres.',
        },
        source: { id: 'ours', where: { en: 'second sentence ours', fr: 'seconde phrase de nous' } },
        also: [S0.why],
      },
    ],
  },
  {
    id: 'trade-offs',
    title: { en: 'Winners, losers and trade-offs', fr: 'Gagnants, perdants et arbitrages' },
    points: [
      {
        id: 'win-win',
        name: { en: 'Some choices are win-win', fr: 'Certains choix profitent à tous' },
        text: {
          en: 'Some choices in governing migration serve every stakeholder. They are worth finding first.',
          fr: 'Certains choix dans la gouvernance des migrations servent toutes les parties. Ils valent d’être trouvés d’abord.',
        },
        source: { id: 'ours', where: { en: 'second sentence ours', fr: 'seconde phrase de nous' } },
        also: [S0.should],
      },
      {
        id: 'priorities',
        name: { en: 'Most choices set priorities', fr: 'La plupart des choix fixent des priorités' },
        text: {
          en: 'Most decisions put one of three competing aims first: rights, security or the economy. There is no single objective vision of better governance.',
          fr: 'La plupart des décisions placent en tête l’un de trois buts concurrents : les droits, la sécurité ou l’économie. Il n’existe pas de vision unique et objective d’une meilleure gouvernance.',
        },
        source: S0.should,
      },
      {
        id: 'winners-and-losers',
        name: { en: 'Every model has winners and losers', fr: 'Tout modèle a ses gagnants et ses perdants' },
        text: {
          en: 'Any proposal should say who gains by it and who loses.',
          fr: 'Toute proposition devrait dire qui y gagne et qui y perd.',
        },
        source: S0.should,
      },
    ],
  },
  {
    id: 'coherence',
    title: { en: 'Coherence, vision, leadership', fr: 'Cohérence, vision, direction' },
    points: [
      {
        id: 'procedure',
        name: { en: 'A procedure', fr: 'Une démarche' },
        text: {
          en: 'Name the functions, check whether each is fulfilled well enough for the common interest, then fill the gaps.',
          fr: 'Nommer les fonctions, vérifier si chacune est assez bien remplie pour l’intérêt commun, puis combler les lacunes.',
        },
        source: S0.should,
      },
      {
        id: 'overall-coherence',
        name: { en: 'Coherence across institutions', fr: 'Cohérence entre institutions' },
        text: {
          en: 'An immense challenge beyond the five functions: making the existing institutions fit together.',
          fr: 'Un immense défi au-delà des cinq fonctions : mettre en accord les institutions existantes.',
        },
        source: S0.functions,
      },
      {
        id: 'no-vision',
        name: { en: 'No vision, no articulate leadership', fr: 'Ni vision ni direction affirmée' },
        text: {
          en: 'Unlike many other fields, migration had neither when the brief was written.',
          fr: 'À la différence de bien d’autres domaines, les migrations n’avaient ni l’une ni l’autre quand la note fut écrite.',
        },
        source: S0.should,
      },
      {
        id: 'asymmetry',
        name: { en: 'Goods and money, but not people', fr: 'Les biens et l’argent, mais pas les personnes' },
        text: {
          en: 'Goods and capital have dense institutions for crossing borders; the movement of people has none that compares.',
          fr: 'Marchandises et capitaux ont des institutions denses pour passer les frontières ; la circulation des personnes n’en a pas de comparables.',
        },
        source: S4.opening,
      },
    ],
  },
] satisfies Topic[]
