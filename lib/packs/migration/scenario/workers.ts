import type { ScenarioFileDelegation } from '../../scenario'
import { OURS, S0, S4 } from '../cite'

export const workers: ScenarioFileDelegation = {
  id: 'workers',
  name: { en: 'Association of Migrant Workers', fr: 'Association des travailleuses et travailleurs migrants' },
  code: 'AMW',
  rights: { speaks: true, tables: true, votes: false },
  profile: {
    en: 'Members in Halvia and at home, with papers and without. It has no vote; it has lawyers, newspapers, and people who know what a contract looks like from below.',
    fr: 'Des membres en Halvia et au pays, avec ou sans papiers. Elle n’a pas de voix au vote ; elle a des juristes, des journaux, et des gens qui savent à quoi ressemble un contrat vu d’en bas.',
  },
  brief: {
    goals: [
      {
        issue: 'visas',
        text: { en: 'Legal ways are safer than any others.', fr: 'Les voies légales sont plus sûres que toute autre.' },
        points: { few: 2, some: 8, many: 12 },
      },
      {
        issue: 'returns',
        text: {
          en: 'Nobody is sent back to a country that is not theirs.',
          fr: 'Personne n’est renvoyé vers un pays qui n’est pas le sien.',
        },
        points: { voluntary: 20, 'own-citizens': 12, everyone: 0 },
      },
      {
        issue: 'fund',
        text: {
          en: 'Money helps where people can check how it is spent.',
          fr: 'L’argent aide là où l’on peut vérifier son emploi.',
        },
        points: { small: 2, medium: 4, large: 6 },
      },
      {
        issue: 'rights',
        text: {
          en: 'Who may leave a bad employer has rights; who may not has a promise.',
          fr: 'Qui peut quitter un mauvais employeur a des droits ; qui ne le peut pas a une promesse.',
        },
        points: { contract: 0, change: 18, portable: 30 },
      },
      {
        issue: 'review',
        text: { en: 'What nobody looks at is not kept.', fr: 'Ce que nul ne regarde n’est pas tenu.' },
        points: { closed: 0, report: 10, panel: 22 },
      },
      {
        issue: 'term',
        text: { en: 'Pensions need longer than a term of office.', fr: 'Une pension dure plus qu’un mandat.' },
        points: { notice: 0, 'five-years': 6, 'ten-years': 10 },
      },
    ],
    redLines: [
      {
        issue: 'rights',
        option: 'contract',
        text: {
          en: 'You do not lend your name to visas that tie people to one employer.',
          fr: 'Vous ne prêtez pas votre nom à des visas qui lient à un seul employeur.',
        },
      },
    ],
    facts: [
      {
        en: 'You will win a case against visas tied to one employer; the judgment comes in a month, and your lawyers are sure.',
        fr: 'Vous gagnerez un procès contre les visas liés à un employeur ; le jugement tombe dans un mois, et vos juristes en sont sûrs.',
      },
      {
        en: 'Half of your members in Halvia have no papers and want above all not to be found.',
        fr: 'La moitié de vos membres en Halvia n’ont pas de papiers et veulent avant tout ne pas être trouvés.',
      },
    ],
    alternative: {
      text: {
        en: 'Oppose the agreement in public and wait for the court.',
        fr: 'S’opposer publiquement à l’accord et attendre le tribunal.',
      },
      points: 58,
    },
  },
  roles: [
    {
      id: 'chair',
      title: { en: 'Chair, head', fr: 'Présidence, chef·fe' },
      brief: {
        task: {
          en: 'Lead. You cannot vote, so every line of yours in the text is one you have persuaded a state to propose.',
          fr: 'Diriger. Vous ne votez pas : chaque ligne de vous dans le texte est une ligne qu’un État a bien voulu proposer.',
        },
        facts: [
          {
            en: 'You would call the agreement a step forward, in public, if people may change employer and a report is published.',
            fr: 'Vous diriez en public que l’accord est un pas en avant si l’on peut changer d’employeur et qu’un rapport est publié.',
          },
        ],
      },
    },
    {
      id: 'lawyer',
      title: { en: 'Lawyer', fr: 'Juriste' },
      brief: {
        task: {
          en: 'Choose whom you tell of the case, and when. It is worth most before somebody else guesses it.',
          fr: 'Choisir à qui parler du procès, et quand. Il vaut le plus tant que personne ne le devine.',
        },
      },
    },
    {
      id: 'carer',
      title: { en: 'Care worker from Tamsela', fr: 'Aide-soignant·e de la Tamsela' },
      brief: {
        task: {
          en: 'Tell what a year of your work is like. Numbers are being traded by people who have not met you.',
          fr: 'Raconter une année de votre travail. Des gens qui ne vous ont jamais rencontré·e échangent des chiffres.',
        },
      },
    },
    {
      id: 'undocumented',
      title: { en: 'Member without papers', fr: 'Membre sans papiers' },
      brief: {
        task: {
          en: 'Ask of each option what it does for those who are there already. It is the question the others forget.',
          fr: 'Demander à chaque option ce qu’elle fait pour ceux qui sont déjà là. C’est la question que les autres oublient.',
        },
      },
    },
    {
      id: 'press',
      title: { en: 'Press officer', fr: 'Service de presse' },
      brief: {
        task: {
          en: 'Prepare two statements, one that welcomes the result and one that condemns it, and let it be known that both exist.',
          fr: 'Préparer deux communiqués, l’un qui salue le résultat, l’autre qui le condamne, et laisser savoir que les deux existent.',
        },
      },
    },
  ],
  source: OURS,
  also: [S0.should, S4.bilateral],
}
