import type { Source } from '../pack'

export const sources = [
  {
    id: 'S0',
    title: {
      en: 'Policy brief of the Global Migration Governance project, University of Oxford',
      fr: 'Note de synthèse du projet Global Migration Governance, Université d’Oxford',
    },
    short: { en: 'Policy brief', fr: 'Note de synthèse' },
    written: { from: '2006', to: '2013' },
    note: {
      en: 'Undated. It looks back on votes of 2006 and ahead to a meeting of 2013, and calls the project’s book (Oxford University Press, 2011) new. The project was directed by Alexander Betts and funded by the MacArthur Foundation. What it calls present is the state of that time.',
      fr: 'Sans date. Elle revient sur des votes de 2006, annonce une réunion de 2013 et dit nouveau le livre du projet (Oxford University Press, 2011). Le projet était dirigé par Alexander Betts et financé par la Fondation MacArthur. Ce qu’elle dit présent est l’état de cette époque.',
    },
    kind: 'brief',
  },
  {
    id: 'S4',
    title: {
      en: 'Essay on why the governance of migration stays institutionally thin',
      fr: 'Essai sur la minceur institutionnelle de la gouvernance des migrations',
    },
    short: { en: 'Essay', fr: 'Essai' },
    written: { from: '2022' },
    note: {
      en: 'Undated and unsigned in the copy we have; the title is our description. It reports on the first review forum of 2022, so it was written then or later. It knows of changes that came after the policy brief.',
      fr: 'Sans date ni signature dans notre copie ; le titre est notre description. Il rend compte du premier forum d’examen de 2022 : il a été écrit alors ou plus tard. Il connaît des changements postérieurs à la note de synthèse.',
    },
    kind: 'essay',
  },
  {
    id: 'UN-2018',
    title: {
      en: 'Adoption of the Global Compact for Migration: Marrakech and the General Assembly, December 2018',
      fr: 'Adoption du Pacte mondial sur les migrations : Marrakech et l’Assemblée générale, décembre 2018',
    },
    short: { en: 'UN votes, 2018', fr: 'Votes de l’ONU, 2018' },
    written: '2018-12-19',
    note: {
      en: 'Public record, consulted through press reports of the day. It is not one of the two texts; before quoting it in a document of your own, check the Assembly’s own record.',
      fr: 'Fait public, consulté par les dépêches du jour. Ce n’est pas l’un des deux textes ; avant de le citer dans un document à vous, vérifiez le compte rendu de l’Assemblée.',
    },
    kind: 'record',
  },
  {
    id: 'FAO-UNNM',
    title: {
      en: 'Food and Agriculture Organization: page on the United Nations Network on Migration',
      fr: 'Organisation pour l’alimentation et l’agriculture : page sur le Réseau des Nations Unies sur les migrations',
    },
    short: { en: 'FAO page', fr: 'Page de la FAO' },
    written: null,
    note: {
      en: 'A public page of fao.org (Policy Support and Governance Gateway), used for one fact that came after the policy brief.',
      fr: 'Une page publique de fao.org (portail d’appui aux politiques et à la gouvernance), utilisée pour un seul fait postérieur à la note de synthèse.',
    },
    kind: 'record',
  },
] satisfies Source[]
