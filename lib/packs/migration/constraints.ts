import type { Idea } from '../pack'
import { S4 } from './cite'

export const constraints = [
  {
    id: 'sovereignty-sensitivity',
    name: { en: 'Sensitivity about sovereignty', fr: 'Sensibilité à la souveraineté' },
    text: {
      en: 'Migration touches who belongs. No major receiving state lets a third party judge its decisions with binding force: losing a case about steel tariffs can be borne, having to accept people whom politics at home rejects is felt as existential.',
      fr: 'Les migrations touchent à qui appartient à la communauté. Aucun grand État d’accueil ne laisse un tiers juger ses décisions avec force obligatoire : perdre une affaire de droits sur l’acier se supporte, devoir accepter des personnes que la politique intérieure rejette est ressenti comme existentiel.',
    },
    source: S4.sovereignty,
  },
  {
    id: 'bilateral-dominance',
    name: { en: 'Dominance of bilateral arrangements', fr: 'Prédominance des arrangements bilatéraux' },
    text: {
      en: 'They are no stage on the way to something multilateral but a stable balance: they serve both parties’ wish for terms they control, and wealthy receiving states’ leverage.',
      fr: 'Ils ne sont pas une étape vers le multilatéral mais un équilibre stable : ils servent le souhait des deux parties de maîtriser les termes, et le levier des riches États d’accueil.',
    },
    source: S4.bilateral,
  },
  {
    id: 'deliberate-weakness',
    name: { en: 'Instruments that are weak on purpose', fr: 'Des instruments faibles à dessein' },
    text: {
      en: 'The most ambitious text for all states was designed not to bind. That was the condition for its existence.',
      fr: 'Le texte le plus ambitieux pour tous les États a été conçu pour ne pas lier. C’était la condition de son existence.',
    },
    source: S4.opening,
    also: [S4.compact],
  },
] satisfies Idea[]

/** What multilateral cooperation needs, and the essay finds weaker here than almost anywhere in economic governance. */
export const preconditions = [
  {
    id: 'delegate-authority',
    name: { en: 'Delegate authority', fr: 'Déléguer l’autorité' },
    text: {
      en: 'States must be willing to hand some decisions to an institution.',
      fr: 'Les États doivent être prêts à confier certaines décisions à une institution.',
    },
    source: S4.sovereignty,
  },
  {
    id: 'accept-binding-rules',
    name: { en: 'Accept binding rules', fr: 'Accepter des règles contraignantes' },
    text: {
      en: 'They must be willing to be held to a rule even when a ruling goes against them.',
      fr: 'Ils doivent accepter d’être tenus par une règle même quand un jugement leur est contraire.',
    },
    source: S4.sovereignty,
  },
  {
    id: 'keep-commitments',
    name: { en: 'Keep commitments across elections', fr: 'Tenir ses engagements au-delà des élections' },
    text: {
      en: 'Partners must be able to believe that a commitment outlives the next change of government.',
      fr: 'Les partenaires doivent pouvoir croire qu’un engagement survit au prochain changement de gouvernement.',
    },
    source: S4.sovereignty,
  },
] satisfies Idea[]
