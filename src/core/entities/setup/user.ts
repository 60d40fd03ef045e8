import { defineEntity } from '../../entity/entity';
import { choice, email, reference, text, yesNo } from '../../entity/fields';

/** domain.md 3.32: the people who work in SmartBilling. Passwords are never asked for. */
export const user = defineEntity({
  name: 'user',
  label: { en: 'User', fr: 'Utilisateur' },
  sheet: { en: 'Users', fr: 'Utilisateurs' },
  table: 'Users',
  purpose: {
    en: 'The people who work in SmartBilling: notes, tickets and activities name them. No password belongs here.',
    fr: 'Les personnes qui travaillent dans SmartBilling : notes, billets et activités les nomment. Aucun mot de passe ici.',
  },
  key: ['email'],
  referenceBy: 'email',
  fields: {
    email: email({
      required: 'always',
      unique: true,
      label: { en: 'E-mail', fr: 'Courriel' },
      help: {
        en: 'What the person signs in with. Unique.',
        fr: 'Ce avec quoi la personne se connecte. Unique.',
      },
      synonyms: ['user', 'login', 'email address', 'utilisateur', 'adresse courriel'],
      example: 'julie.gagnon@exemple.ca',
    }),
    firstName: text({
      maxLength: 50,
      required: 'always',
      label: { en: 'First Name', fr: 'Prénom' },
      help: { en: 'Given name.', fr: 'Prénom.' },
      synonyms: ['given name', 'first'],
      example: 'Julie',
    }),
    lastName: text({
      maxLength: 50,
      required: 'always',
      label: { en: 'Last Name', fr: 'Nom de famille' },
      help: { en: 'Family name.', fr: 'Nom de famille.' },
      synonyms: ['surname', 'family name', 'last', 'patronyme'],
      example: 'Gagnon',
    }),
    role: choice({
      list: 'userRole',
      required: 'always',
      label: { en: 'Role', fr: 'Rôle' },
      help: { en: 'What the person may do.', fr: 'Ce que la personne peut faire.' },
      synonyms: ['user role', 'profile', 'permission', 'profil'],
      example: 'Customer Service',
    }),
    department: reference({
      to: 'department',
      label: { en: 'Department', fr: 'Service interne' },
      help: { en: 'Code of the department.', fr: 'Code du service interne.' },
      synonyms: ['dept', 'team', 'équipe', 'département'],
      example: 'Customer Service',
    }),
    language: choice({
      list: 'language',
      label: { en: 'Language', fr: 'Langue' },
      help: { en: 'en or fr.', fr: 'en ou fr.' },
      synonyms: ['preferred language', 'lang', 'langue préférée'],
      example: 'fr',
    }),
    portal: yesNo({
      label: { en: 'Portal', fr: 'Portail' },
      help: {
        en: 'Yes for a user of the customer portal.',
        fr: 'Oui pour un utilisateur du portail client.',
      },
      synonyms: ['portal user', 'portal access', 'accès au portail'],
      example: 'No',
    }),
    active: yesNo({
      required: 'always',
      label: { en: 'Active', fr: 'Actif' },
      help: { en: 'No keeps the name for old rows only.', fr: 'Non garde le nom pour les anciennes lignes.' },
      synonyms: ['enabled', 'status', 'statut'],
      example: 'Yes',
    }),
  },
});
