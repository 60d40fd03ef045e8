import type { Messages } from './message-key';

/** Every word of the pane in Québec French. */
export const fr: Messages = {
  'product.name': 'Migration SmartBilling',
  'nav.label': 'Étapes',
  'nav.home': 'Accueil',
  'nav.templates': 'Feuilles',
  'nav.bringIn': 'Apporter',
  'nav.check': 'Vérifier',
  'nav.push': 'Envoyer',
  'nav.settings': 'Paramètres',
  'nav.duplicates': 'Doublons',
  'nav.totals': 'Totaux',
  'nav.history': 'Historique',
  'nav.working': '{screen}, en cours',
  'pane.loading': 'Un instant…',
  'pane.busy':
    '« {screen} » travaille encore dans ce classeur. Vous pourrez commencer dès que ce sera terminé.',

  'list.more': 'En montrer {count, plural, one {# de plus} other {# de plus}}',
  'sign.equal': 'égal',
  'sign.differs': 'diffère',

  'severity.error': 'Erreur',
  'severity.warning': 'Avertissement',
  'severity.info': 'Note',
  'severity.error.count': '{count, plural, one {# erreur} other {# erreurs}}',
  'severity.warning.count': '{count, plural, one {# avertissement} other {# avertissements}}',
  'severity.info.count': '{count, plural, one {# note} other {# notes}}',

  'state.todo': 'À faire',
  'state.attention': 'À vous de jouer',
  'state.done': 'Fait',

  'status.Draft': 'Non vérifiée',
  'status.Error': 'Erreur',
  'status.Warning': 'Avertissement',
  'status.Ready': 'Prête',
  'status.Pushed': 'Dans SmartBilling',
  'status.Failed': 'Refusée',
  'status.Skipped': 'Ignorée',

  'act.cancel': 'Annuler',
  'act.stopping': 'Arrêt en cours. Ce qui est fait reste fait.',
  'act.cancelled': 'Arrêté à votre demande',
  'act.cancelled.detail': 'Ce qui était fait avant l’arrêt reste; rien d’autre n’a eu lieu.',
  'act.starting': 'Démarrage…',
  'act.amount': '{done, number} sur {total, number}',
  'act.speed': '{speed, number}/s',
  'act.left': 'reste {left}',
  'act.again': 'Réessayer',
  'stage.building': 'Création des feuilles',
  'stage.reading': 'Lecture des feuilles',
  'stage.mapping': 'Apport des lignes',
  'stage.checking': 'Vérification',
  'stage.matching': 'Comparaison des lignes',
  'stage.writing': 'Écriture dans les feuilles',
  'stage.sending': 'Envoi des lignes',
  'stage.comparing': 'Comparaison des totaux',

  'time.under': 'moins de 1 s',
  'time.seconds': '{seconds, number} s',
  'time.minutes': '{minutes, number} min {seconds, number} s',

  'failure.certain': 'Ce qui est certain',
  'failure.next': 'Quoi faire',
  'failure.details': 'Détails pour le soutien',
  'failure.notDone': 'Rien n’a été fait. Votre classeur et SmartBilling sont comme avant.',
  'failure.done': 'L’action elle-même a été faite; seule la suite a échoué.',
  'failure.unknown': 'Nous ne pouvons pas dire si l’action a eu lieu.',
  'failure.notDone.next': 'Corrigez ce qui est dit plus haut, puis réessayez.',
  'failure.done.next': 'Inutile de recommencer. Regardez les chiffres avant de continuer.',
  'failure.unknown.next':
    'Recommencez : les lignes déjà arrivées sont reconnues et ne sont pas créées deux fois.',
  'failure.internal': 'Un problème est survenu dans le volet',
  'failure.internal.certain':
    'La faute est nôtre et non dans vos données. Ce que montrent les feuilles est ce qui existe.',
  'failure.internal.next':
    'Réessayez. Si cela se répète, rechargez le volet et donnez-nous le code ci-dessous.',
  'failure.code.ANSWER_LOST':
    'SmartBilling est injoignable, ou la connexion s’est rompue avant sa réponse. Vérifiez l’adresse et le réseau.',
  'failure.code.BAD_ANSWER': 'Ce qui répond à cette adresse n’est pas SmartBilling. Vérifiez l’adresse.',
  'failure.code.BAD_URL': 'L’adresse doit commencer par http:// ou https://',
  'failure.code.COPY_NOT_KEPT':
    'Excel ne remet pas de copie du classeur : {reason}. Enregistrez-en une vous-même : Fichier, Enregistrer une copie.',
  'failure.code.FILE_EMPTY': '{file} est vide. Exportez-le de nouveau et choisissez le nouveau fichier.',
  'failure.code.FILE_ENCRYPTED':
    '{file} est protégé par un mot de passe. Ouvrez-le dans Excel, retirez le mot de passe (Fichier, Informations, Protéger le classeur) et enregistrez-le.',
  'failure.code.FILE_EXPANDS_TOO_MUCH':
    '{file} se décompresse en plus que ce qui peut être lu. Enregistrez les données en CSV ou divisez le classeur.',
  'failure.code.FILE_NOT_A_WORKBOOK':
    '{file} n’est pas un classeur Excel lisible. Ouvrez-le dans Excel, enregistrez-le en .xlsx et choisissez ce fichier.',
  'failure.code.FILE_NOT_TEXT':
    '{file} n’est pas un fichier texte. Exportez les données en CSV ou en .xlsx et choisissez ce fichier.',
  'failure.code.FILE_TOO_LARGE':
    '{file} est trop grand pour être lu d’un coup. Divisez l’export en fichiers plus petits.',
  'failure.code.FORBIDDEN':
    'Ce jeton permet de regarder, non d’envoyer. Connectez-vous avec un jeton d’importateur.',
  'failure.code.NOT_A_PART':
    'Ce classeur n’est pas une partie : il n’a pas été créé en divisant un espace de travail, et rien ne dit d’où il part.',
  'failure.code.NO_CONNECTION': 'SmartBilling est injoignable. Vérifiez l’adresse et le réseau.',
  'failure.code.PART_EMPTY': 'Ce classeur n’a aucune des feuilles demandées : choisissez une autre partie.',
  'failure.code.PART_OF_ANOTHER':
    'Cette partie vient d’un autre classeur. Ouvrez le classeur dont elle est issue, ou une copie, et fusionnez-la là.',
  'failure.code.JOIN_KEY_REPEATS':
    'Plusieurs lignes de {source} et de {joined} ont la même clé, par exemple {example}, et des montants compteraient plus d’une fois. Choisissez une clé unique dans l’un des deux.',
  'failure.code.LIBRARY_INVALID':
    'Ce fichier ne contient pas de choix retenus. Choisissez un fichier .json enregistré par « Enregistrer les choix retenus ».',
  'failure.code.PROFILE_INVALID':
    'Ce n’est pas un profil de correspondance, ou il énonce quelque chose de faux. Les détails ci-dessous nomment l’endroit.',
  'failure.code.PROFILE_COLUMN_MISSING':
    'Le profil lit des colonnes que cette source n’a pas. Choisissez la source pour laquelle il a été fait, ou chargez un autre profil.',
  'failure.code.RATE_LIMITED': 'SmartBilling demande une pause. Attendez une minute.',
  'failure.code.ROWS_CHANGED':
    'Des lignes à fusionner, ou qui y renvoient, ont été modifiées depuis la comparaison. Comparez de nouveau.',
  'failure.code.SCRIPT_INVALID':
    '{name} n’est pas un script de l’historique, ou il énonce quelque chose de faux. Enregistrez-le de nouveau à l’écran Historique.',
  'failure.code.SHEET_FULL':
    'La feuille {sheet} ne contient pas plus de {rows, number} lignes. Ce qui est entré jusque-là reste et peut être annulé; sbm map --parts fait plusieurs fichiers de la source.',
  'failure.code.SHEET_PROTECTED':
    'Rien n’a été écrit, parce que {sheets} est protégé. Ôtez la protection sous Révision, Ôter la protection de la feuille, puis recommencez.',
  'failure.code.SHUTTING_DOWN': 'SmartBilling est en cours d’arrêt. Attendez son retour.',
  'failure.code.TEMPLATE_NEWER':
    'Ce classeur vient d’une version plus récente. Mettez le complément à jour, puis rouvrez-le.',
  'failure.code.TIMED_OUT': 'SmartBilling n’a pas répondu à temps.',
  'failure.code.UNAUTHORIZED':
    'SmartBilling ne connaît pas ce jeton. Collez-le de nouveau, ou demandez-en un autre.',
  'failure.code.UNDO_REFUSED':
    'Rien n’a été annulé : {cells, plural, one {# de ses cellules a été modifiée} other {# de ses cellules ont été modifiées}} depuis, dont {byHand, number} à la main.',
  'failure.code.WORKSPACE_MISSING':
    'Le classeur n’a pas encore de feuilles SmartBilling. Créez-les d’abord, depuis Accueil.',
  'failure.code.WORKSPACE_SHEET_MISSING':
    'Le classeur n’a pas de feuille pour {sheets}. Créez d’abord les feuilles, puis apportez de nouveau les données.',

  'home.empty.fact': '0 feuille SmartBilling dans ce classeur',
  'home.empty.teach':
    'Une migration commence par des feuilles faites pour elle : une par sorte de chose, avec des en-têtes, des listes de choix et des vérifications.',
  'home.empty.example': 'Exemple : dans Clients, une ligne est un client',
  'home.empty.act': 'Créer les feuilles',
  'home.next.bringIn':
    '{count, plural, one {# feuille est prête} other {# feuilles sont prêtes}} à recevoir vos données',
  'home.next.bringIn.act': 'Apporter les données',
  'home.next.check': '{count, plural, one {# ligne attend} other {# lignes attendent}} d’être vérifiées',
  'home.next.check.act': 'Vérifier {count, plural, one {# ligne} other {# lignes}}',
  'home.next.mend': '{count, plural, one {# ligne est} other {# lignes sont}} à corriger',
  'home.next.mend.act': 'Montrer {count, plural, one {la ligne} other {les # lignes}}',
  'home.next.push': '{count, plural, one {# ligne est prête} other {# lignes sont prêtes}} pour SmartBilling',
  'home.next.push.act': 'Passer à l’envoi',
  'home.next.done': '{count, plural, one {# ligne est} other {# lignes sont}} dans SmartBilling',
  'home.next.done.act': 'Voir les totaux',
  'home.steps': 'Étapes de la migration',
  'home.step.prepare': 'Préparer les feuilles',
  'home.step.bringIn': 'Apporter les données',
  'home.step.check': 'Vérifier',
  'home.step.push': 'Envoyer',
  'home.sheets': 'Vos feuilles',
  'home.sheets.rows': '{count, plural, one {# ligne} other {# lignes}}',
  'home.sheets.empty':
    '{count, plural, one {# feuille est encore vide} other {# feuilles sont encore vides}}',
  'home.lastRun': 'Dernier envoi : {at} vers {url}',
  'home.older': 'Ce classeur vient d’une version antérieure',
  'home.older.teach':
    'La mise à niveau ajoute ce qui est nouveau depuis : feuilles, colonnes, valeurs de listes. Vos lignes restent telles quelles.',
  'home.older.act': 'Voir ce qui changerait',
  'home.newer': 'Ce classeur vient d’une version plus récente',
  'home.newer.versions':
    'Son gabarit est de la version {version} ; ce volet connaît jusqu’à la version {known}.',
  'home.newer.next':
    'Rien n’est proposé ici, pour que rien n’en soit perdu. Mettez SmartBilling Migration à jour, puis rouvrez le classeur.',

  'upgrade.fact':
    '{count, plural, =0 {Rien ne manque dans les feuilles} one {# changement met ce classeur à niveau} other {# changements mettent ce classeur à niveau}}',
  'upgrade.teach':
    'De la version {from} du gabarit à la version {to}. Vos lignes, vos valeurs et vos propres colonnes restent telles quelles.',
  'upgrade.changes': 'Ce qui change',
  'upgrade.group.addSheet': '{count, plural, one {# feuille ajoutée} other {# feuilles ajoutées}}',
  'upgrade.group.addColumn': '{count, plural, one {# colonne ajoutée} other {# colonnes ajoutées}}',
  'upgrade.group.retypeColumn':
    '{count, plural, one {# colonne avec un autre format ou une autre liste de choix} other {# colonnes avec un autre format ou une autre liste de choix}}',
  'upgrade.group.addListValues':
    '{count, plural, one {# valeur de liste ajoutée} other {# valeurs de listes ajoutées}}',
  'upgrade.group.moveListValues':
    '{count, plural, one {# valeur de liste déplacée dans une feuille à part} other {# valeurs de listes déplacées dans une feuille à part}}',
  'upgrade.cells':
    '{count, plural, one {# cellule garde sa valeur} other {# cellules gardent leurs valeurs}}',
  'upgrade.sheets': '{count, plural, one {# feuille} other {# feuilles}}',
  'upgrade.columns': '{count, plural, one {# colonne} other {# colonnes}}',
  'upgrade.copy': 'D’abord, de quoi revenir en arrière',
  'upgrade.copy.teach':
    'La commande Annuler d’Excel ne défait pas une mise à niveau. Avec une copie du classeur, vous pouvez y revenir en tout temps.',
  'upgrade.copy.act': 'Conserver une copie',
  'upgrade.copy.remark': 'avant la mise à niveau',
  'upgrade.copy.kept': '{file} est dans vos téléchargements. Assurez-vous de l’y trouver.',
  'upgrade.copy.own': 'J’ai une copie de ce classeur',
  'upgrade.act': 'Mettre le classeur à niveau',
  'upgrade.act.add': 'Mettre à niveau : ajouter {added}',
  'upgrade.later': 'Pas maintenant',
  'upgrade.done':
    'Mis à niveau : {count, plural, =0 {rien ne manquait} one {# changement} other {# changements}}',
  'upgrade.done.detail':
    'Le classeur est à la version {to} du gabarit. Pour revenir en arrière, ouvrez la copie.',
  'upgrade.done.changes': 'Ce qui a été changé',
  'upgrade.done.act': 'Poursuivre la migration',

  'templates.fact':
    '{count, plural, =0 {Aucune feuille choisie} one {# feuille pour vos données} other {# feuilles pour vos données}}',
  'templates.teach':
    'Chaque feuille fonctionne aussi sans le complément : envoyez le fichier au client, qui le remplit avec des listes et une note dans chaque en-tête.',
  'templates.language': 'Langue des feuilles',
  'templates.language.en': 'English',
  'templates.language.fr': 'Français',
  'templates.which': 'Quelles feuilles',
  'templates.all': 'Toutes',
  'templates.none': 'Aucune',
  'templates.act': 'Créer {count, plural, one {# feuille} other {# feuilles}}',
  'templates.done': '{count, plural, one {# feuille est} other {# feuilles sont}} dans le classeur',
  'templates.done.detail': 'Commencez par Clients, ou apportez l’export de votre ancien système.',
  'templates.existing':
    'Ce classeur a déjà ses feuilles SmartBilling. Celles qui existent restent telles quelles.',
  'templates.samples': 'Lignes d’exemple',
  'templates.samples.teach':
    'Deux lignes dans chaque feuille vide montrent à quoi ressemblent de bonnes lignes. Les exemples ne sont jamais vérifiés ni envoyés.',
  'templates.samples.show': 'Montrer 2 lignes d’exemple par feuille',
  'templates.samples.remove': 'Retirer les lignes d’exemple ({count, number})',
  'templates.samples.done.show':
    '{count, plural, =0 {Aucune feuille n’est vide : aucun exemple n’a été ajouté} one {# ligne d’exemple ajoutée} other {# lignes d’exemple ajoutées}}',
  'templates.samples.done.remove':
    '{count, plural, one {# ligne d’exemple retirée} other {# lignes d’exemple retirées}}',

  'bringIn.choose.fact': '1 export peut remplir plusieurs feuilles',
  'bringIn.choose.teach':
    'Une ligne d’un ancien système contient souvent un client, une adresse et un abonnement. Choisissez le fichier tel quel : nous proposons ce qui va où.',
  'bringIn.choose.file': 'Choisir un fichier',
  'bringIn.choose.file.hint': 'CSV ou Excel (.xlsx), jusqu’à 200 Mo, ou déposez-le ici',
  'bringIn.choose.sheet': 'Ou une feuille de ce classeur',
  'bringIn.choose.sheet.pick': 'Choisir une feuille',
  'bringIn.choose.demo': 'Essayer avec des données de démonstration',
  'bringIn.choose.demo.hint': 'Un petit export d’un opérateur québécois inventé',
  'bringIn.source.fact': '{count, plural, one {# ligne} other {# lignes}} dans {name}',
  'bringIn.source.sample': '{count, number} premières lignes sur environ {about, number} de {name}',
  'bringIn.source.headerRow': 'en-têtes à la ligne {row, number}',
  'bringIn.source.other': 'Choisir une autre source',
  'bringIn.source.notes': '{count, plural, one {# remarque} other {# remarques}} sur le fichier',
  'bringIn.feeds': 'Alimente',
  'bringIn.feeds.unpivot': 'une ligne pour chacune de {count, number} colonnes',
  'bringIn.feeds.header': 'une ligne par {key}',
  'bringIn.feeds.detail': 'des lignes sous chaque {key}',
  'bringIn.library.load': 'Charger les choix retenus',
  'bringIn.library.save': 'Enregistrer les choix retenus',
  'bringIn.library.loaded': '{count, plural, one {# choix est retenu} other {# choix sont retenus}}.',
  'bringIn.feeds.none': 'Aucune feuille pour l’instant : donnez une place à au moins une colonne ci-dessous.',
  'bringIn.columns': 'Colonnes',
  'bringIn.columns.count': '{placed, number} sur {total, number} ont une place',
  'bringIn.columns.confirm': 'Seulement celles à confirmer ({count, number})',
  'bringIn.column.confirm': 'À confirmer',
  'bringIn.column.confirm.act': 'Cette place est la bonne',
  'bringIn.column.leftOut': 'laissée de côté',
  'bringIn.column.sure': 'sûr à {confidence, number, percent}',
  'bringIn.column.chosen': 'votre choix',
  'bringIn.column.profile': 'selon le profil',
  'bringIn.column.target': 'Va dans',
  'bringIn.column.leaveOut': 'Laisser de côté',
  'bringIn.column.because': 'Parce que',
  'bringIn.column.seen': 'Dans le fichier',
  'bringIn.column.noTarget': 'Aucune place nommée « {text} »',
  'bringIn.column.blank': 'vide',
  'bringIn.values': '{count, plural, one {# valeur est traduite} other {# valeurs sont traduites}}',
  'bringIn.source.note.rows': 'lignes {rows}',
  'bringIn.source.note.leaveOut': 'Laisser ces lignes de côté',
  'bringIn.values.open': '{count, plural, one {# valeur} other {# valeurs}} ▸',
  'bringIn.values.fact': '{count, plural, one {# valeur} other {# valeurs}} dans {column}',
  'bringIn.values.under':
    'Elles deviennent {place}. {open, plural, =0 {Chacune a sa correspondance} one {# n’a pas encore de correspondance} other {# n’ont pas encore de correspondance}}.',
  'bringIn.values.back': 'Revenir aux colonnes',
  'bringIn.values.sure': 'Accepter {count, plural, one {# proposition sûre} other {# propositions sûres}}',
  'bringIn.values.otherwise': 'Valeurs sans correspondance',
  'bringIn.values.otherwise.problem': 'Sont des problèmes à corriger',
  'bringIn.values.otherwise.blank': 'Sont laissées vides',
  'bringIn.values.otherwise.keep': 'Restent telles quelles',
  'bringIn.values.otherwise.value': 'Deviennent une même valeur',
  'bringIn.values.default': 'La valeur qu’elles deviennent',
  'bringIn.values.list': 'Valeurs',
  'bringIn.values.rows': '{count, plural, one {# ligne} other {# lignes}}',
  'bringIn.values.becomes': 'Ce que devient {value}',
  'bringIn.values.none': 'Sans correspondance',
  'bringIn.values.accept': 'Accepter {label}',
  'bringIn.values.probably': 'sûr à {confidence, number, percent} : {reason}',
  'bringIn.values.clusters': 'Sans doute la même',
  'bringIn.values.join': 'Réunir les {count, number}',
  'bringIn.values.products': 'Produits et prix',
  'bringIn.values.product': '{count, plural, one {# abonné} other {# abonnés}} · {item}',
  'bringIn.values.product.none': 'aucun élément du catalogue',
  'bringIn.values.price': '{price} × {count, number}',
  'bringIn.values.override': '{difference} chacun, {sum} en tout, en prix particulier',
  'bringIn.values.reading': 'Lecture des listes et du catalogue…',
  'bringIn.values.noList':
    'Rien à choisir : la feuille à laquelle cette colonne fait référence n’a pas encore de lignes.',
  'bringIn.steps': 'Étapes vers {place}',
  'bringIn.step.add': 'Ajouter une étape',
  'bringIn.step.up': 'Étape {number, number} : plus tôt',
  'bringIn.step.down': 'Étape {number, number} : plus tard',
  'bringIn.step.edit': 'Étape {number, number} : modifier',
  'bringIn.step.remove': 'Étape {number, number} : retirer',
  'bringIn.step.option.to': 'Vers',
  'bringIn.step.option.by': 'Par',
  'bringIn.step.option.part': 'Partie',
  'bringIn.step.option.columns': 'Colonnes',
  'bringIn.step.option.pattern': 'Motif',
  'bringIn.step.option.otherwise': 'Toute autre valeur',
  'bringIn.step.option.find': 'Chercher',
  'bringIn.step.option.with': 'Avec',
  'bringIn.step.option.values': 'Traductions',
  'bringIn.step.option.formats': 'Formats',
  'bringIn.step.option.order': 'Ordre du jour et du mois',
  'bringIn.step.option.decimalMark': 'Séparateur décimal',
  'bringIn.step.option.as': 'Comme',
  'bringIn.step.option.table': 'Table',
  'bringIn.step.option.key': 'Colonne clé',
  'bringIn.step.option.answer': 'Colonne de réponse',
  'bringIn.step.option.when': 'Si',
  'bringIn.step.option.then': 'Alors',
  'bringIn.step.option.else': 'Sinon',
  'bringIn.step.option.decimals': 'Décimales',
  'bringIn.step.option.from': 'À partir de',
  'bringIn.step.option.digits': 'Chiffres',
  'bringIn.step.option.formula': 'Expression',
  'bringIn.step.option.days': 'Jours',
  'bringIn.step.option.months': 'Mois',
  'bringIn.step.option.edge': 'Premier ou dernier jour',
  'bringIn.step.option.other': 'Option',
  'bringIn.step.wrong': 'Illisible; l’étape reste telle qu’elle était.',
  'bringIn.step.examples': 'Avant et après',
  'bringIn.step.becomes': '« {before} » → « {after} »',
  'bringIn.step.fault': 'Ligne {row, number} : trouvé « {found} », attendu {expected}',
  'bringIn.preview': 'Aperçu des premières lignes',
  'bringIn.preview.row': 'Ligne {row, number} de la source',
  'bringIn.preview.previous': 'Ligne précédente',
  'bringIn.preview.next': 'Ligne suivante',
  'bringIn.preview.nothing': 'Cette ligne ne produit rien.',
  'bringIn.join': 'Autres fichiers',
  'bringIn.join.teach': 'Un second fichier qui a les mêmes clés ajoute ses colonnes à ces lignes.',
  'bringIn.join.choose': 'Joindre un autre fichier',
  'bringIn.join.chooseKept': 'Choisir {name}',
  'bringIn.join.pending': 'Le profil joint {name} à cette source.',
  'bringIn.join.done':
    '{name} : {matched, plural, one {# ligne} other {# lignes}} sur {count, number} avec correspondance, {left, plural, =0 {aucune des siennes ne reste} one {# des siennes reste} other {# des siennes restent}} sans suite.',
  'bringIn.join.takeOut': 'Retirer {name}',
  'bringIn.join.fact':
    '{matched, plural, one {# ligne} other {# lignes}} sur {count, number} avec correspondance dans {name}',
  'bringIn.join.cannot': '{name} ne peut pas être joint par ces clés',
  'bringIn.join.under':
    '{name} : {rows, plural, one {# ligne} other {# lignes}}, {columns, plural, one {# colonne} other {# colonnes}}. Rien n’est écrit.',
  'bringIn.join.act': 'Joindre {count, plural, one {# colonne} other {# colonnes}} de {name}',
  'bringIn.join.keys': 'Joints par',
  'bringIn.join.key': 'Clé dans {name}',
  'bringIn.join.because': '{share, number, percent} des valeurs de {joined} se trouvent aussi dans {column}.',
  'bringIn.join.noKey': 'Aucune colonne n’a assez de valeurs en commun avec une autre. Choisissez les clés.',
  'bringIn.join.unmatched': 'Lignes sans correspondance dans {name}',
  'bringIn.join.joinedUnmatched': 'Lignes de {name} sans correspondance ici',
  'bringIn.join.keep': 'Les apporter comme lignes à part',
  'bringIn.join.repeated': 'Clés de plusieurs lignes de {name}',
  'bringIn.join.repeated.teach': 'Chacune de ces lignes en fait une, et une colonne les compte.',
  'bringIn.join.example': 'Ligne {row, number} : {key}',
  'bringIn.join.more': '{count, plural, one {# autre} other {# autres}}',
  'bringIn.profile': 'Profil',
  'bringIn.profile.teach': 'Un profil garde ces choix : l’export du mois prochain entre en un clic.',
  'bringIn.profile.load': 'Charger un fichier de profil',
  'bringIn.profile.save': 'Enregistrer le profil',
  'bringIn.profile.use': 'Utiliser {name}',
  'bringIn.profile.loaded': 'Le profil {name} est utilisé.',
  'bringIn.act': 'Apporter {count, plural, one {# ligne} other {# lignes}}',
  'bringIn.compare': 'Comparer avec le dernier extrait',
  'bringIn.compare.fact':
    '{added, plural, one {# nouvelle ligne} other {# nouvelles lignes}}, {changed, plural, one {# modifiée} other {# modifiées}}, {unchanged, plural, one {# inchangée} other {# inchangées}}, {gone, plural, one {# disparue} other {# disparues}}',
  'bringIn.compare.under': '{name} à côté du dernier extrait. Rien n’est encore écrit.',
  'bringIn.compare.kept':
    '{count, plural, one {# correction faite dans les feuilles demeure.} other {# corrections faites dans les feuilles demeurent.}}',
  'bringIn.compare.takenOut':
    '{count, plural, one {# ligne vidée depuis dans les feuilles reste dehors.} other {# lignes vidées depuis dans les feuilles restent dehors.}}',
  'bringIn.compare.act.both':
    'Apporter {changed, plural, one {# ligne modifiée} other {# lignes modifiées}} et {added, plural, one {# nouvelle} other {# nouvelles}}',
  'bringIn.compare.act.added': 'Apporter {added, plural, one {# nouvelle ligne} other {# nouvelles lignes}}',
  'bringIn.compare.act.changed':
    'Apporter {changed, plural, one {# ligne modifiée} other {# lignes modifiées}}',
  'bringIn.compare.act.gone':
    'Marquer {gone, plural, one {# ligne comme disparue} other {# lignes comme disparues}}',
  'bringIn.compare.act.none': 'Garder les feuilles telles quelles',
  'bringIn.compare.conflicts': 'Modifié des deux côtés',
  'bringIn.compare.conflicts.teach':
    'L’extrait et la feuille ont tous deux changé depuis le dernier extrait. Ce que vous laissez ouvert garde la valeur de la feuille, et la question revient la prochaine fois.',
  'bringIn.compare.all.sheet': 'Tout de la feuille',
  'bringIn.compare.all.source': 'Tout de l’extrait',
  'bringIn.compare.from.sheet': 'Feuille : {value}',
  'bringIn.compare.from.source': 'Cet extrait : {value}',
  'bringIn.compare.from.ask': 'Laisser ouvert',
  'bringIn.compare.from.last': 'Dernier extrait : {value}',
  'bringIn.compare.last.unknown': 'pas conservée',
  'bringIn.compare.changed': 'Cellules modifiées',
  'bringIn.compare.added': 'Nouvelles lignes',
  'bringIn.compare.gone': 'Absentes de l’extrait',
  'bringIn.compare.gone.teach':
    'Ces lignes sont marquées dans leur colonne Messages et ne sont jamais supprimées.',
  'bringIn.compare.group.changed': '{place} : {count, plural, one {# cellule} other {# cellules}}',
  'bringIn.compare.group.added':
    '{place} : {count, plural, one {# nouvelle ligne} other {# nouvelles lignes}}',
  'bringIn.compare.group.gone': '{place} : marquer {count, plural, one {# ligne} other {# lignes}}',
  'bringIn.compare.examples': 'Voir {count, number} sur {all, number}',
  'bringIn.compare.change': '{key} : {before} → {after}',
  'bringIn.compare.repeated':
    '{count, plural, one {# clé se répète} other {# clés se répètent}} dans l’extrait',
  'bringIn.compare.repeated.rows':
    '{count, plural, one {# ligne} other {# lignes}}, chacune rapprochée selon son rang de celles du dernier extrait',
  'bringIn.act.about': 'Apporter environ {about, plural, one {# ligne} other {# lignes}}',
  'bringIn.stopped':
    'Arrêté : {rowsIn, plural, one {# ligne lue} other {# lignes lues}}, {rowsOut, plural, one {# ligne écrite} other {# lignes écrites}}, qui restent',
  'bringIn.done':
    '{rowsIn, plural, one {# ligne lue} other {# lignes lues}}, {rowsOut, plural, one {# ligne écrite} other {# lignes écrites}}',
  'bringIn.done.table': 'Lignes écrites',
  'bringIn.done.unproduced':
    '{count, plural, =0 {Chaque ligne de la source a produit quelque chose} one {# ligne de la source n’a rien produit} other {# lignes de la source n’ont rien produit}}',
  'bringIn.done.unproduced.rows':
    '{count, plural, one {ligne} other {lignes}} {rows}{more, plural, =0 {} one { et # autre} other { et # autres}}',
  'bringIn.done.open':
    '{count, plural, one {# conflit reste ouvert} other {# conflits restent ouverts}} : la valeur de la feuille demeure',
  'bringIn.done.open.values': 'Feuille : {sheet} · extrait : {source}',
  'bringIn.done.leftOut':
    '{count, plural, =0 {Aucune colonne laissée de côté} one {# colonne laissée de côté} other {# colonnes laissées de côté}}',
  'bringIn.done.leftOut.values':
    '{count, plural, one {# valeur} other {# valeurs}}, {blanks, plural, one {# vide} other {# vides}}',
  'bringIn.done.placeholders':
    '{count, plural, =0 {Aucune valeur provisoire n’a été nécessaire} one {# cellule contient une valeur provisoire} other {# cellules contiennent une valeur provisoire}}',
  'bringIn.done.placeholders.cells': '{count, plural, one {# cellule} other {# cellules}}',
  'bringIn.done.problems':
    '{count, plural, one {# valeur n’a pas pu être lue; elle figure} other {# valeurs n’ont pas pu être lues; elles figurent}} dans la feuille comme dans le fichier',
  'bringIn.done.renewed': '{count, plural, one {# renouvelée} other {# renouvelées}}',
  'bringIn.done.setup': '{count, plural, one {# apportée par le profil} other {# apportées par le profil}}',
  'bringIn.done.balanced':
    '{count, plural, one {# prix s’écarte} other {# prix s’écartent}} du prix courant pour garder l’ancien total',
  'bringIn.done.act': 'Vérifier les lignes',
  'bringIn.done.another': 'Apporter une autre source',

  'check.never.fact':
    '{count, plural, =0 {Aucune ligne à vérifier pour l’instant} one {# ligne à vérifier} other {# lignes à vérifier}}',
  'check.never.teach':
    'La vérification lit toutes les feuilles, marque chaque ligne et présente ce qu’il faut corriger par cause : une cause tient sur une ligne, même avec 4 000 cellules.',
  'check.never.example':
    'Exemple : code postal K1A 0B1 et province QC. K est en Ontario : l’un des deux est faux.',
  'check.act': 'Vérifier toutes les feuilles',
  'check.again': 'Vérifier de nouveau',
  'check.fact.clean': '{rows, plural, one {# ligne} other {# lignes}}, rien à corriger',
  'check.fact.errors':
    '{errors, plural, one {# erreur} other {# erreurs}} dans {rows, plural, one {# ligne} other {# lignes}}',
  'check.fact.warnings':
    '{warnings, plural, one {# avertissement} other {# avertissements}} dans {rows, plural, one {# ligne} other {# lignes}}',
  'check.unfollowed': 'Vos modifications ne sont plus suivies : vérifiez de nouveau',
  'check.stale': 'Vérifié avant votre dernière modification',
  'check.rechecking': 'Nouvelle vérification après votre modification…',
  'check.truncated': 'Seules les {count, number} premières sont présentées; les totaux sont complets.',
  'check.filter.sheet': 'Feuille',
  'check.filter.severity': 'Montrer',
  'check.filter.none': 'Rien ici avec ces filtres.',
  'check.list': 'À corriger',
  'check.group.weight':
    '{sheet} · {cells, plural, one {# cellule} other {# cellules}}{causes, plural, one {} other { · # causes}}',
  'check.cause.found': '« {found} »',
  'check.cause.blank': 'vide',
  'check.cause.expected': 'attendu : {expected}',
  'check.cause.cells': '{count, plural, one {# cellule} other {# cellules}}',
  'check.here': 'Ici : {place}',
  'check.here.none': 'Sélectionnez une cellule pour lire ce qu’elle signifie.',
  'check.here.found': 'Trouvé',
  'check.here.means': 'Signifie',
  'check.here.fits': 'Convient',
  'check.here.right': 'Rien à corriger dans cette cellule.',
  'check.when': 'Vérifié à {time}',
  'check.ago': 'Vérifié il y a {ago}',
  'check.filter.all': 'Toutes les feuilles',
  'check.filter.rule': 'Règle',
  'check.filter.rules': 'Toutes les règles',
  'check.filter.search': 'Chercher dans la liste',
  'check.filter.more': 'Autres filtres',
  'check.filter.more.on': 'Autres filtres, certains sont actifs',
  'check.filter.fixable': 'Correction peut-être connue',
  'check.filter.waived': 'Dérogations ({count, number})',
  'check.list.waived': 'Avertissements sous dérogation',
  'check.grouping': 'Regrouper par',
  'check.grouping.rule': 'Par règle',
  'check.grouping.sheet': 'Par feuille',
  'check.grouping.column': 'Par colonne',
  'check.grouping.found': 'Par valeur trouvée',
  'check.branch.rules': '{count, plural, one {# règle} other {# règles}}',
  'check.branch.sheets': '{count, plural, one {# feuille} other {# feuilles}}',
  'check.here.example': 'Exemple',
  'check.here.rule': 'Règle',
  'check.here.waived': 'Dérogation',
  'check.here.waived.why': '{title} : « {reason} », {by}, {when}',
  'check.here.previous': 'Problème précédent',
  'check.here.previous.key': 'Problème précédent dans les feuilles (Maj+F8)',
  'check.here.next': 'Problème suivant',
  'check.here.next.key': 'Problème suivant dans les feuilles (F8)',
  'check.here.hint': 'F8 mène au problème suivant, Maj+F8 au précédent.',
  'check.panel.close': 'Fermer',
  'check.scope.cell': 'Cette cellule',
  'check.scope.cause': 'Cette cause ({count, plural, one {# cellule} other {# cellules}})',
  'check.scope.rule': 'Toute cette règle ({count, plural, one {# cellule} other {# cellules}})',
  'check.scope.branch': 'Ce que regroupe cette ligne ({count, plural, one {# cellule} other {# cellules}})',
  'check.scope.all': 'Toutes les corrections sûres, dans toutes les feuilles',
  'check.mend.open': 'Corriger…',
  'check.mend.title': 'Corriger',
  'check.mend.scope': 'Portée',
  'check.mend.looking': 'Recherche de ce qui conviendrait…',
  'check.mend.none':
    'Rien ici ne peut être corrigé pour vous : la bonne valeur n’est pas connue. Saisissez-la dans la feuille.',
  'check.mend.left':
    '{count, plural, one {# autre cellule n’a} other {# autres cellules n’ont}} pas de correction connue.',
  'check.mend.where': '{column} · {cells}{more, plural, =0 {} one { et # autre} other { et # autres}}',
  'check.mend.becomes': 'devient',
  'check.mend.sure': 'Sûr :',
  'check.mend.likely': 'Probable, à vérifier :',
  'check.mend.choice': 'À vous de choisir :',
  'check.mend.choose': 'Sens de « {found} »',
  'check.mend.leave': 'Laisser « {found} » tel quel',
  'check.mend.act': 'Corriger {count, plural, one {# cellule} other {# cellules}}',
  'check.mended':
    '{count, plural, =0 {Aucune cellule corrigée} one {# cellule corrigée} other {# cellules corrigées}}',
  'check.skipped.changed':
    '{count, plural, one {# avait changé entre-temps et a été laissée} other {# avaient changé entre-temps et ont été laissées}}',
  'check.skipped.rowGone': '{count, plural, one {# ligne n’existe plus} other {# lignes n’existent plus}}',
  'check.skipped.columnGone': '{count, plural, one {# cellule n’a} other {# cellules n’ont}} plus de colonne',
  'check.skipped.protected': '{count, plural, one {# est} other {# sont}} sur une feuille protégée',
  'check.mended.undone':
    '{count, plural, =0 {Rien n’a été annulé} one {# cellule remise comme avant} other {# cellules remises comme avant}}',
  'check.mended.undo': 'Annuler',
  'check.mended.redo': 'Rétablir',
  'check.lost.title':
    '{count, plural, one {# valeur est irrécupérable} other {# valeurs sont irrécupérables}}',
  'check.lost.where': '{why} : {cells}{more, plural, =0 {} one { et # autre} other { et # autres}}',
  'check.waive.open': 'Accorder une dérogation…',
  'check.waive.title': 'Accorder une dérogation',
  'check.waive.teach':
    'Un avertissement sous dérogation n’est plus compté, tant que sa cellule ne change pas. Les rapports l’indiquent avec le motif et le nom.',
  'check.waive.scope': 'Lesquels',
  'check.waive.reason': 'Motif',
  'check.waive.reason.hint': 'Par exemple : confirmé avec le client le 12 novembre.',
  'check.waive.act':
    'Accorder une dérogation pour {count, plural, one {# avertissement} other {# avertissements}}',
  'check.waived.done':
    '{count, plural, =0 {Aucune dérogation accordée} one {# dérogation accordée} other {# dérogations accordées}}',
  'check.waived.why': '« {reason} », {by}, {when}',
  'check.waived.withdraw': 'Retirer {count, plural, one {la dérogation} other {# dérogations}}',
  'person.name': 'Votre nom',
  'person.hint': 'Il figure dans l’historique du classeur et reste sur cet appareil.',
  'check.pick.open': 'Choisir une valeur…',
  'check.pick.label': '{count, plural, one {# valeur convient ici} other {# valeurs conviennent ici}}',
  'check.pick.search': 'Tapez-en une partie',
  'check.pick.more':
    '{count, plural, one {# autre : tapez-en une partie} other {# autres : tapez une partie de l’une d’elles}}',
  'check.pick.none':
    'Aucune valeur ne convient. Remplissez d’abord l’autre feuille ou videz ce qui restreint le choix.',
  'check.here.position': '{position, number} sur {count, number}',
  'check.clean.act': 'Passer à l’envoi',

  'push.connect.fact': '1 adresse et 1 jeton pour se connecter',
  'push.connect.teach':
    'Le jeton reste en mémoire jusqu’à la fermeture du volet. Il n’est jamais écrit dans le classeur.',
  'push.connect.url': 'Adresse de SmartBilling',
  'push.connect.token': 'Jeton',
  'push.connect.token.given': 'Le jeton du serveur de démonstration est déjà inscrit.',
  'push.connect.act': 'Se connecter',
  'push.connect.invalid': 'Une adresse commence par http:// ou https://',
  'push.to': 'Vers',
  'push.disconnect': 'Se déconnecter',
  'push.ready.fact':
    '{count, plural, =0 {Aucune ligne prête à envoyer} one {# ligne prête à envoyer} other {# lignes prêtes à envoyer}}',
  'push.none': 'Vérifiez d’abord les feuilles : les lignes sans erreur peuvent être envoyées.',
  'push.none.act': 'Passer à la vérification',
  'push.held':
    '{count, plural, one {# ligne en erreur reste ici jusqu’à sa correction.} other {# lignes en erreur restent ici jusqu’à leur correction.}}',
  'push.duplicates': 'Une ligne que SmartBilling connaît déjà',
  'push.duplicates.skip': 'L’ignorer',
  'push.duplicates.merge': 'Remplir seulement ce qui y est vide',
  'push.duplicates.overwrite': 'La remplacer',
  'push.duplicates.overwrite.warning': 'Une cellule vide ici efface la valeur là-bas.',
  'push.dryRun.teach':
    'L’essai envoie tout et ne garde rien : vous voyez les chiffres avant tout changement.',
  'push.dryRun.act': 'Essai avec {count, plural, one {# ligne} other {# lignes}}',
  'push.dryRun.again': 'Refaire l’essai',
  'push.act': 'Envoyer {count, plural, one {# ligne} other {# lignes}}',
  'push.dryRun.fact':
    'Essai : {count, plural, one {# ligne serait acceptée} other {# lignes seraient acceptées}}',
  'push.dryRun.fact.rejected':
    'Essai : {count, plural, one {# ligne serait refusée} other {# lignes seraient refusées}}',
  'push.done.fact': '{count, plural, one {# ligne est} other {# lignes sont}} dans SmartBilling',
  'push.done.unchanged':
    'Rien n’a changé : {count, plural, one {# ligne y était} other {# lignes y étaient}} déjà',
  'push.done.cancelled': 'Arrêté : {count, plural, one {# ligne est entrée} other {# lignes sont entrées}}',
  'push.tied': 'Tous les totaux sont égaux',
  'push.untied': 'Des totaux diffèrent : voyez les lignes marquées ≠',
  'push.dryRun.totals': 'Les totaux se comparent après un envoi.',
  'push.totals': 'Totaux',
  'push.totals.sheet': 'Feuille',
  'push.totals.sent': 'Envoyé',
  'push.totals.stored': 'Reçu',
  'push.totals.rows': 'Lignes, montants',
  'push.rows': 'Lignes par résultat',
  'push.outcome.created': '{count, plural, one {# créée} other {# créées}}',
  'push.outcome.updated': '{count, plural, one {# modifiée} other {# modifiées}}',
  'push.outcome.unchanged': '{count, plural, one {# inchangée} other {# inchangées}}',
  'push.outcome.skipped': '{count, plural, one {# ignorée} other {# ignorées}}',
  'push.outcome.rejected': '{count, plural, one {# refusée} other {# refusées}}',
  'push.outcome.notSent': '{count, plural, one {# non envoyée} other {# non envoyées}}',
  'push.rejected.hint': 'La raison de chaque refus est dans la colonne Messages de la ligne.',
  'push.fates': 'Où sont les lignes',
  'push.fates.in': 'Entrées',
  'push.fates.notIn': 'Pas entrées',
  'push.fates.unknown': 'Inconnu',
  'push.run': 'Envoi {run}',

  'package.title': 'Pas d’API ? Créez le paquet d’importation CSV',
  'package.teach':
    'Les fichiers que SmartBilling importe, dans leur ordre, avec un guide. Les lignes en erreur n’y vont pas; le classeur reste tel quel.',
  'package.language': 'Langue des fichiers',
  'package.act': 'Créer le paquet de {count, plural, one {# ligne} other {# lignes}}',
  'package.fact':
    '{rows, plural, one {# ligne} other {# lignes}} dans {files, plural, one {# fichier CSV} other {# fichiers CSV}}',
  'package.detail':
    'Décompressez le zip et suivez son guide : il dit quel fichier importer, à quel moment et comment.',
  'package.download': 'Télécharger le paquet',
  'package.guide': 'Télécharger le guide',
  'package.another': 'Créer un autre paquet',
  'package.files': 'Fichiers, dans l’ordre d’importation',
  'package.file': 'Fichier',
  'package.rows': 'Lignes',
  'package.sum': '{heading} : {sum}',
  'package.blanks.file': '{file} (le guide dit {mode})',
  'package.leftOut':
    '{count, plural, =0 {Aucune ligne n’a été laissée de côté} one {# ligne en erreur a été laissée de côté} other {# lignes en erreur ont été laissées de côté}}',
  'package.leftOut.rows': '{sheet} : {count, plural, one {# ligne} other {# lignes}}',
  'package.blanks':
    '{count, plural, =0 {« Overwrite » ne viderait rien} one {« Overwrite » viderait # valeur} other {« Overwrite » viderait # valeurs}}',
  'package.reason': '{what} : {count, number}',

  'custom.add':
    '{count, plural, one {# champ personnalisé n’a pas encore de colonne} other {# champs personnalisés n’ont pas encore de colonne}}',
  'custom.retire':
    '{count, plural, one {# colonne n’est plus définie} other {# colonnes ne sont plus définies}} : {values, plural, one {# valeur} other {# valeurs}}',
  'custom.values': '{count, plural, one {# valeur} other {# valeurs}}',
  'custom.new': 'nouvelle colonne',
  'custom.returns': 'revient avec ses valeurs',
  'custom.question': 'Que faire des colonnes qui ne sont plus définies ? Aucune valeur n’est supprimée.',
  'custom.hide': 'Les masquer et garder leurs valeurs',
  'custom.keep': 'Les laisser visibles comme mes propres colonnes',
  'custom.act.add': 'Ajouter {count, plural, one {# colonne} other {# colonnes}}',
  'custom.act.hide': 'Masquer {count, plural, one {# colonne} other {# colonnes}}',
  'custom.act.keep': 'Laisser {count, plural, one {# colonne visible} other {# colonnes visibles}}',
  'custom.done.add': '{count, plural, one {# colonne a été ajoutée} other {# colonnes ont été ajoutées}}.',
  'custom.done.hide':
    '{count, plural, one {# colonne est masquée} other {# colonnes sont masquées}}; {values, plural, one {sa valeur reste} other {leurs # valeurs restent}} en place.',
  'custom.done.keep':
    '{count, plural, one {# colonne reste visible} other {# colonnes restent visibles}} pour votre usage, avec {values, plural, one {# valeur} other {# valeurs}}.',

  'parts.title': 'Une partie pour une personne',
  'parts.teach':
    'Un classeur avec certaines feuilles et leurs lignes. Une autre personne le remplit et vous le renvoie; vous le fusionnez ici.',
  'parts.which': 'Quelle partie',
  'parts.own': 'Les feuilles cochées ci-dessous',
  'parts.language': 'Langue de la partie',
  'parts.file': 'partie-{name}',
  'parts.act':
    '{count, plural, =0 {Ce classeur n’a aucune de ces feuilles} one {Créer la partie avec # feuille} other {Créer la partie avec # feuilles}}',
  'parts.done': '{rows, plural, one {# ligne est} other {# lignes sont}} dans {name}',
  'parts.done.save':
    'Enregistrez aussi ce classeur : il connaît désormais ses parties, et seuls lui ou ses copies peuvent les reprendre.',
  'parts.back': 'Fusionner une partie revenue',
  'parts.excel':
    'Dans Excel, le volet ne peut ni créer ni ouvrir un second classeur. Enregistrez celui-ci, puis ouvrez-le dans l’atelier (npm start), ou tapez ces lignes dans un terminal :',

  'merge.fact':
    '{count, plural, =0 {Aucune ligne à fusionner sans question} one {# ligne à fusionner} other {# lignes à fusionner}}',
  'merge.counts':
    '{added, plural, one {# ligne ajoutée} other {# lignes ajoutées}} · {changed, plural, one {# modifiée} other {# modifiées}} · {unchanged, plural, one {# inchangée} other {# inchangées}}',
  'merge.conflicts':
    '{count, plural, =0 {Rien n’a été modifié des deux côtés} one {# valeur a été modifiée des deux côtés} other {# valeurs ont été modifiées des deux côtés}}',
  'merge.conflicts.teach': 'La vôtre reste, sauf si vous prenez la leur.',
  'merge.mine.all': 'Garder les miennes partout',
  'merge.theirs.all': 'Prendre les leurs partout',
  'merge.mine': 'Garder la mienne : {value}',
  'merge.theirs': 'Prendre la leur : {value}',
  'merge.was': 'Avant : {value}',
  'merge.blank': 'vide',
  'merge.row': 'Ligne retirée ici, modifiée dans la partie',
  'merge.row.mine': 'La laisser de côté',
  'merge.row.theirs': 'Ramener la ligne',
  'merge.removed':
    '{count, plural, one {# ligne n’est plus dans la partie et reste ici} other {# lignes ne sont plus dans la partie et restent ici}}',
  'merge.columns':
    '{count, plural, one {# colonne ajoutée à la partie y reste} other {# colonnes ajoutées à la partie y restent}}',
  'merge.missing':
    '{count, plural, one {# feuille n’est pas fusionnée : l’un des classeurs ne l’a plus} other {# feuilles ne sont pas fusionnées : l’un des classeurs ne les a plus}}',
  'merge.warning': 'Enregistrez d’abord une copie de ce classeur : la fusion ne peut pas être annulée d’ici.',
  'merge.act':
    'Fusionner {rows, plural, one {# ligne} other {# lignes}}{theirs, plural, =0 {} one { et prendre # de leurs valeurs} other { et prendre # de leurs valeurs}}',
  'merge.leave': 'Ne pas fusionner',
  'merge.done':
    '{count, plural, =0 {Rien n’a été modifié} one {# ligne est fusionnée} other {# lignes sont fusionnées}}',
  'merge.done.detail':
    'Les lignes fusionnées attendent une vérification. Pour un autre tour, créez une nouvelle partie : elle saura ce que vous avez maintenant.',
  'merge.done.back': 'Retour aux feuilles',

  'settings.fact': 'Paramètres',
  'settings.language': 'Langue du volet',
  'settings.language.system': 'Comme l’hôte ({language})',
  'settings.language.en': 'English',
  'settings.language.fr': 'Français',
  'settings.workbook': 'Langue du classeur',
  'settings.workbook.choice': 'Feuilles, en-têtes et listes',
  'settings.workbook.none':
    'Ce classeur n’a pas encore de feuilles SmartBilling. Leur langue se choisit au moment de les créer.',
  'settings.workbook.teach':
    'Met {count, plural, one {# feuille} other {# feuilles}} dans l’autre langue : noms de feuilles, en-têtes, notes et valeurs choisies dans des listes. Les noms que vous avez donnés, ce que vous avez tapé et vos formats restent.',
  'settings.workbook.act.en': 'Mettre le classeur en anglais',
  'settings.workbook.act.fr': 'Mettre le classeur en français',
  'settings.workbook.done':
    'Renommés : {sheets, plural, one {# feuille} other {# feuilles}}, {headings, plural, one {# en-tête} other {# en-têtes}}. Mises dans l’autre langue : {cells, plural, one {# cellule} other {# cellules}}.',
  'settings.connection': 'Connexion',
  'settings.connection.hint': 'Où l’envoi se connecte. Le jeton y est demandé et n’est jamais conservé.',
  'settings.about': 'À propos',
  'settings.about.version': 'Version {version}, licence MIT',
  'settings.about.privacy': 'Vos données vont de ce classeur à l’adresse ci-dessus et nulle part ailleurs.',
  'cell.yes': 'Oui',
  'cell.no': 'Non',
  'cell.percent': '{value} %',
  'history.open': 'Historique',
  'history.fact': '{count, plural, =0 {Rien n’a encore été fait} one {# opération} other {# opérations}}',
  'history.teach':
    'Chacune peut être annulée en entier, tant que personne n’a touché à ses cellules depuis. Annuler est aussi une opération.',
  'history.list': 'Opérations, les plus récentes d’abord',
  'history.export': 'Enregistrer comme script…',
  'history.act.map': '{source} apporté',
  'history.act.fix': 'Corrections',
  'history.act.merge': 'Lignes fusionnées',
  'history.act.edit': 'Cellules modifiées',
  'history.act.undo': 'Annulation',
  'history.act.redo': 'Rétablissement',
  'history.figures':
    '{added, plural, =0 {} one {# ligne ajoutée · } other {# lignes ajoutées · }}{removed, plural, =0 {} one {# ligne retirée · } other {# lignes retirées · }}{cells, plural, one {# cellule modifiée} other {# cellules modifiées}}{gone, plural, =0 {} one { · # ligne absente de la source} other { · # lignes absentes de la source}}',
  'history.undo': 'Annuler',
  'history.undo.label': 'Annuler : {what}',
  'history.redo': 'Rétablir',
  'history.secret':
    '{count, plural, one {# cellule} other {# cellules}} hors de l’historique : mots de passe et numéros de carte',
  'history.replay': 'Rejouer un script…',
  'history.replay.fact': '{count, plural, one {# étape} other {# étapes}} dans {name}',
  'history.replay.teach':
    'Ce qui a été fait sur un extrait précédent est refait sur le prochain. Ce qui ne convient plus est laissé et énuméré.',
  'history.replay.back': 'Retour aux opérations',
  'history.replay.steps': 'Étapes',
  'history.replay.step.map': '{count, plural, one {# extrait apporté} other {# extraits apportés}}',
  'history.replay.step.fix': '{count, plural, one {# réparation} other {# réparations}}',
  'history.replay.step.merge': '{count, plural, one {# fusion} other {# fusions}}',
  'history.replay.step.correct':
    '{count, plural, one {# correction faite à la main} other {# corrections faites à la main}}',
  'history.replay.extract': 'Choisir le prochain extrait',
  'history.replay.act': 'Rejouer {count, plural, one {# étape} other {# étapes}}',
  'history.replay.act.without': 'Rejouer {count, plural, one {# étape} other {# étapes}} sans extrait',
  'history.replay.done':
    '{fixed, plural, one {# cellule réparée} other {# cellules réparées}}, {merged, plural, one {# fusion} other {# fusions}}, {corrected, plural, one {# cellule corrigée} other {# cellules corrigées}}',
  'history.replay.left':
    '{count, plural, =0 {Chaque étape a fait tout ce qu’elle dit} one {# étape laissée} other {# étapes laissées}}',
  'history.replay.kind.map': 'Extrait',
  'history.replay.kind.fix': 'Réparation',
  'history.replay.kind.merge': 'Fusion',
  'history.replay.kind.correct': 'Correction',
  'history.replay.reason.rowGone': 'la ligne n’est pas dans les feuilles',
  'history.replay.reason.changed': 'la cellule dit maintenant autre chose',
  'history.replay.reason.noSource': 'aucun extrait n’a été choisi',
  'duplicates.open': 'Chercher les doublons',
  'duplicates.compare': 'Comparer…',
  'duplicates.fact.before': '{count, plural, one {# ligne} other {# lignes}} à comparer dans {sheet}',
  'duplicates.fact.none': '0 doublon parmi {rows, plural, one {# ligne} other {# lignes}} de {sheet}',
  'duplicates.fact':
    '{count, plural, one {# paire ou groupe ne fait probablement qu’un} other {# paires ou groupes ne font probablement qu’un}}',
  'duplicates.under':
    '{rows, plural, one {# ligne comparée} other {# lignes comparées}} dans {sheet}, les plus sûrs d’abord.',
  'duplicates.teach':
    'Compare les noms, adresses, téléphones, courriels et comptes bancaires, quelle que soit leur écriture.',
  'duplicates.example':
    '« Boulangerie Ste-Catherine inc. » et « BOULANGERIE SAINTE CATHERINE » au même numéro de téléphone sont probablement un seul client.',
  'duplicates.noSheet': '0 feuille de clients, de contacts, d’emplacements, de fournisseurs ou de prospects',
  'duplicates.kind': 'Sorte de lignes',
  'duplicates.kind.option': '{sheet} ({rows, plural, one {# ligne} other {# lignes}})',
  'duplicates.find': 'Comparer {rows, plural, one {# ligne} other {# lignes}}',
  'duplicates.again': 'Comparer de nouveau',
  'duplicates.list': 'Probablement un seul',
  'duplicates.certain': 'Presque certain',
  'duplicates.veryLikely': 'Très probable',
  'duplicates.likely': 'Probable',
  'duplicates.line':
    '{score} · {rows, plural, one {# ligne} other {# lignes}} : {keys}{more, plural, =0 {} one { et # autre} other { et # autres}}',
  'duplicates.why': 'Ce qui le fait croire',
  'duplicates.keep': 'Ligne qui reste',
  'duplicates.keep.more':
    'et {count, plural, one {# autre ligne, fusionnée} other {# autres lignes, fusionnées}} selon les mêmes choix',
  'duplicates.row': '{cell} · {key}',
  'duplicates.differ':
    '{count, plural, =0 {Aucun champ ne diffère} one {# champ diffère : choisissez ce qui reste} other {# champs diffèrent : choisissez ce qui reste}}',
  'duplicates.same':
    'Montrer {count, plural, one {le champ qui concorde} other {les # champs qui concordent}}',
  'duplicates.same.hide': 'Masquer ce qui concorde',
  'duplicates.effects': 'Ce qui va changer',
  'duplicates.repointed':
    '{count, plural, one {# renvoi} other {# renvois}} dans {column} {count, plural, one {mènera} other {mèneront}} à {key}',
  'duplicates.repointed.none':
    'Rien d’autre ne renvoie {count, plural, one {à l’autre ligne} other {aux autres lignes}}.',
  'duplicates.emptied':
    '{count, plural, one {{cells} sera vidée} other {{cells} seront vidées}}, et l’historique en garde le contenu.',
  'duplicates.collision':
    '{sheet} : {cell} et {other} auront ce même {fields}. Corrigez l’une des deux ensuite.',
  'duplicates.collision.more':
    '{count, plural, one {# autre paire} other {# autres paires}} de lignes se ressembleront.',
  'duplicates.merge': 'Fusionner {count, plural, one {# ligne} other {# lignes}}',
  'duplicates.apart': 'Pas un doublon',
  'duplicates.merged':
    '{rows, plural, one {# ligne n’en fait} other {# lignes n’en font}} plus qu’une · {references, plural, =0 {aucun renvoi n’y a été mené} one {# renvoi y mène} other {# renvois y mènent}}',
  'duplicates.unmerged':
    '{rows, plural, one {# ligne est redevenue} other {# lignes sont redevenues}} comme avant',
  'duplicates.kept':
    'Retenu : {rows, plural, =2 {ces deux lignes n’en sont} other {ces # lignes n’en sont}} pas une seule',
  'duplicates.forgotten': 'Oublié : ces lignes peuvent de nouveau n’en être qu’une',
  'duplicates.undo': 'Annuler',
  'duplicates.redo': 'Rétablir',
  'duplicates.changed': 'Une ligne a été modifiée ou retirée depuis. Comparez de nouveau.',
  'totals.open': 'Voir les totaux',
  'totals.reading': 'Addition des feuilles',
  'totals.fact': '{agree, plural, one {# total concorde} other {# totaux concordent}} sur {compared}',
  'totals.fact.none': '0 chiffre d’origine à comparer',
  'totals.teach': 'Chaque chiffre de la feuille Totaux de contrôle, à côté de ce que donnent les feuilles.',
  'totals.teach.none':
    'Inscrivez sur la feuille Totaux de contrôle ce que disent les rapports de l’ancien système, par exemple R1 Clients, nombre 7 043.',
  'totals.write': 'Écrire la feuille Totaux',
  'totals.written': 'La feuille {sheet} est écrite',
  'totals.written.detail':
    'Elle contient ces chiffres, les écarts et trois graphiques. Elle est refaite à chaque fois.',
  'totals.list': 'Totaux',
  'totals.verdict.equal': 'Égal',
  'totals.verdict.differs': 'Diffère',
  'totals.verdict.noLegacy': 'Aucun chiffre d’origine',
  'totals.verdict.notInWorkbook': 'Pas dans le classeur',
  'totals.figure': 'Chiffre',
  'totals.legacy': 'Ancien',
  'totals.workbook': 'Classeur',
  'totals.difference': 'Écart',
  'totals.count': 'Nombre',
  'totals.more': '{count} autres chiffres : la feuille Totaux contient ceux qui diffèrent.',
  'totals.statuses': 'Lignes par état',
  'totals.gaps': 'Orphelines et lignes sans enfant',
  'totals.orphans': '{child} : parent absent de {parent}',
  'totals.childless': '{parent} : aucune dans {child}',
  'totals.identity': 'Soldes en {currency}',
  'totals.identity.balance': '{balanced} sur {judged} s’équilibrent',
  'settings.licences': 'Fait avec {count, plural, one {# paquet libre} other {# paquets libres}}',
};
