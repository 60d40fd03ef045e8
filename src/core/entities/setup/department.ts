import { defineEntity } from '../../entity/entity';
import { code, reference, text, yesNo } from '../../entity/fields';

/** domain.md 3.0, 3.32: departments, which notes, tickets and users belong to. */
export const department = defineEntity({
  name: 'department',
  label: { en: 'Department', fr: 'Service interne' },
  sheet: { en: 'Departments', fr: 'Services internes' },
  table: 'Departments',
  purpose: {
    en: 'The departments of your company, to which users, notes and tickets belong.',
    fr: 'Les services de votre entreprise, dont relèvent utilisateurs, notes et billets.',
  },
  key: ['code'],
  referenceBy: 'code',
  fields: {
    code: code({
      maxLength: 50,
      required: 'always',
      unique: true,
      label: { en: 'Code', fr: 'Code' },
      help: { en: 'What others refer to it by. Unique.', fr: 'Ce à quoi on fait référence. Unique.' },
      synonyms: ['department code', 'dept', 'code de service'],
      example: 'Customer Service',
    }),
    nameEn: text({
      maxLength: 100,
      required: 'always',
      label: { en: 'Name EN', fr: 'Nom EN' },
      help: { en: 'Its English name.', fr: 'Son nom anglais.' },
      synonyms: ['name', 'department name', 'english name', 'nom anglais'],
      example: 'Customer Service',
    }),
    nameFr: text({
      maxLength: 100,
      label: { en: 'Name FR', fr: 'Nom FR' },
      help: { en: 'Its French name.', fr: 'Son nom français.' },
      synonyms: ['french name', 'nom', 'nom français', 'nom du service'],
      example: 'Service à la clientèle',
    }),
    manager: reference({
      to: 'user',
      label: { en: 'Manager', fr: 'Responsable' },
      help: { en: 'E-mail of the user who heads it.', fr: 'Courriel de l’utilisateur qui le dirige.' },
      synonyms: ['head', 'supervisor', 'chef', 'gestionnaire'],
    }),
    active: yesNo({
      required: 'always',
      label: { en: 'Active', fr: 'Actif' },
      help: { en: 'No keeps it for old rows only.', fr: 'Non le garde pour les anciennes lignes.' },
      synonyms: ['enabled', 'status', 'statut'],
      example: 'Yes',
    }),
  },
});
