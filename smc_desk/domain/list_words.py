"""Words and countries as lists write them, in English, Spanish, French and Portuguese.

Compared folded (`smc_desk.domain.headers.folded`). Only what is sure stands here: a word that is missing is
kept as it is and noted, never guessed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from smc_desk.domain.headers import folded
from smc_desk.domain.people import Category, RegistrationStatus

T = TypeVar("T")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split("|"))


def _lines(text: str) -> frozenset[str]:
    return frozenset(text.split())


YES = _words(
    "yes|y|true|1|x|si|s|oui|o|vrai|sim|verdadero|verdadeiro|accepted|acepto|aceito|j accepte|"
    "agree|i agree|ok"
)
NO = _words("no|n|false|0|non|faux|nao|falso|declined|none|ninguno|ninguna|aucun|aucune|nenhum|nenhuma")
ASK = _words("ask|ask me|ask first|preguntar|pregunteme|demander|me demander|perguntar|pergunte")
NOTHING = frozenset(("—", "–", "-", "--", "---", "n/a", "N/A", "na.", "n.a.", "N.A.", ".", "_", "?"))
"""What people type into a field that must not stay empty."""

CATEGORIES = {
    Category.HEALTH_PROFESSIONAL: (
        "health professional|health worker|clinician|profesional de salud|profesional de la salud|"
        "professionnel de sante|professionnelle de sante|profissional de saude"
    ),
    Category.STUDENT: "student|students|estudiante|etudiant|etudiante|estudante|trainee",
    Category.COMMUNITY: "community|community member|comunidad|communaute|comunidade",
    Category.LIVED_EXPERIENCE: "lived experience|experiencia vivida|experience vecue|experiencia vivida",
    Category.ACADEMIC: "academic|academico|academica|universitaire|academia",
    Category.VOLUNTEER: "volunteer|voluntario|voluntaria|benevole",
    Category.ORGANISER: "organiser|organizer|staff|organizador|organizadora|organisateur|organisatrice",
    Category.INTERPRETER: "interpreter|interprete",
    Category.PRESS: "press|media|prensa|presse|imprensa",
    Category.MINOR: "minor|child|menor|mineur|mineure|nino|nina|enfant|crianca",
}
STATUSES = {
    RegistrationStatus.CONFIRMED: (
        "confirmed|confirmado|confirmada|confirme|confirmee|complete|completed|completo|completa|completado|"
        "attending|registered|inscrito|inscrita|inscrit|inscrite|approved|aprobado|aprobada|aprovado|aprovada|"
        "approuve|approuvee|accepted|aceptado|aceptada|aceito|aceita|accepte|acceptee|valid|active|activo|ativo|"
        "paid|pagado|pagada|paye|payee|pago|paga|checked in|free"
    ),
    RegistrationStatus.CANCELLED: (
        "cancelled|canceled|cancelado|cancelada|annule|annulee|anulado|anulada|refunded|reembolsado|reembolsada|"
        "rembourse|remboursee|withdrawn|retirado|retirada|rejected|rechazado|rechazada|rejete|rejetee|rejeitado|"
        "rejeitada|expired|vencido|expire|expirado|deleted|not attending|declined"
    ),
    RegistrationStatus.WAITLIST: (
        "waitlist|waitlisted|waiting list|waiting|wait list|lista de espera|en espera|en lista de espera|"
        "liste d attente|sur liste d attente|em espera|em lista de espera"
    ),
}
PENDING = _words(
    "pending|unpaid|pendiente|en attente|pendente|awaiting payment|pending payment|aguardando pagamento"
)
PAYMENTS = {
    "paid": (
        "paid|paid in full|complete|completed|pagado|pagada|paye|payee|pago|paga|yes|si|oui|sim|"
        "true|settled|received"
    ),
    "unpaid": (
        "unpaid|not paid|pending|no pagado|no pagada|pendiente|impaye|impayee|non paye|non payee|nao pago|"
        "nao paga|"
        "pendente|en attente|open|due|no|non|nao|false|overdue|awaiting payment"
    ),
    "partial": "partial|partially paid|parcial|partiel|partielle|pago parcial|paiement partiel|partly paid",
    "waived": (
        "waived|exento|exenta|exonerado|exonere|exoneree|isento|isenta|dispensado|dispense|scholarship|beca|bourse|bolsa"
    ),
    "free": "free|gratis|gratuito|gratuita|gratuit|gratuite|complimentary|not applicable",
    "refunded": "refunded|reembolsado|reembolsada|rembourse|remboursee|estornado|devuelto",
}
LANGUAGES = {
    "en": "english|ingles|anglais", "es": "spanish|espanol|espagnol|espanhol|castellano",
    "fr": "french|frances|francais", "pt": "portuguese|portugues|portugais",
    "ht": "haitian creole|kreyol|kreyol ayisyen|creole haitien|creole|criollo haitiano|crioulo haitiano",
    "ar": "arabic|arabe|العربية", "de": "german|aleman|allemand|alemao|deutsch",
    "it": "italian|italiano|italien", "zh": "chinese|chino|chinois|chines|mandarin",
    "so": "somali", "hmn": "hmong", "uk": "ukrainian|ucraniano|ukrainien", "ru": "russian|ruso|russe|russo",
    "hi": "hindi", "bn": "bengali|bangla", "sw": "swahili|kiswahili", "am": "amharic|amarico|amharique",
    "ja": "japanese|japones|japonais", "ko": "korean|coreano|coreen",
    "vi": "vietnamese|vietnamita|vietnamien",
}  # fmt: skip
ROLES = {
    "speaker": (
        "speaker|presenter|ponente|orador|oradora|conferencista|orateur|oratrice|intervenant|intervenante|"
        "palestrante"
    ),
    "chair": "chair|moderator|moderador|moderadora|moderateur|moderatrice|presidencia de mesa|session chair",
}  # fmt: skip
TITLES = _lines("""
dr dra drs prof profa professor professora doctor doctora docteur docteure mr mrs ms mx sr sra srta
mme mlle md phd mph mba msc rn np pa do dds dphil facp frcp mbbs lic ing sir rev fr
""")
"""Titles and degrees around a name, without their dots; kept, but somebody should look."""

ISO_COUNTRIES = _lines("""
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT
BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH
ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT
HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS
LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI
NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG
SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG
UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
""")
COUNTRY_NAMES = """
US united states|united states of america|usa|u s a|u s|estados unidos|estados unidos de america|
etats unis|eeuu|eua;
GB united kingdom|uk|u k|great britain|england|scotland|wales|
reino unido|royaume uni|gbr|inglaterra|angleterre;
CA canada|can;MX mexico|mexique|mex;HT haiti|ayiti|hti;BR brazil|brasil|bresil|bra;GT guatemala|gtm;
PE peru|perou|per;CO colombia|colombie|col;CL chile|chili|chl;AR argentina|argentine|arg;
EC ecuador|equateur|equador|ecu;BO bolivia|bolivie|bol;VE venezuela|ven;UY uruguay|ury;
PY paraguay|paraguai|pry;CU cuba|cub;DO dominican republic|republica dominicana|republique dominicaine|dom;
PR puerto rico|porto rico|pri;HN honduras|hnd;SV el salvador|slv;NI nicaragua|nic;CR costa rica|cri;
PA panama|pan;JM jamaica|jamaique|jam;ES spain|espana|espagne|espanha|esp;PT portugal|prt;
FR france|francia|franca|fra;BE belgium|belgica|belgique|bel;
DE germany|alemania|allemagne|alemanha|deutschland|deu;IT italy|italia|italie|ita;
CH switzerland|suiza|suisse|suica|che;AT austria|autriche|aut;
NL netherlands|the netherlands|holland|paises bajos|pays bas|paises baixos|nld;
IE ireland|irlanda|irlande|irl;SE sweden|suecia|suede|swe;NO norway|noruega|norvege|nor;
DK denmark|dinamarca|danemark|dnk;FI finland|finlandia|finlande|fin;PL poland|polonia|pologne|pol;
UA ukraine|ucrania|ukr;RU russia|rusia|russie|rus;GR greece|grecia|grece|grc;HU hungary|hungria|hongrie|hun;
RO romania|rumania|roumanie|rou;CZ czechia|czech republic|cze;IS iceland|islandia|islande|isl;
TR turkey|turkiye|turquia|turquie|tur;MA morocco|marruecos|maroc|marrocos|mar;
DZ algeria|argelia|algerie|dza;TN tunisia|tunez|tunisie|tun;EG egypt|egipto|egypte|egito|egy;
SD sudan|soudan|sdn;ET ethiopia|etiopia|ethiopie|eth;SO somalia|somalie|som;KE kenya|kenia|quenia|ken;
UG uganda|ouganda|uga;RW rwanda|ruanda|rwa;BI burundi|bdi;TZ tanzania|tanzanie|tza;MW malawi|mwi;
ZM zambia|zmb;ZW zimbabwe|zwe;ZA south africa|sudafrica|afrique du sud|africa do sul|zaf;
MZ mozambique|mocambique|moz;AO angola|ago;MG madagascar|mdg;NG nigeria|nga;GH ghana|gana|gha;
SN senegal|sen;ML mali|mli;CM cameroon|camerun|cameroun|camaroes|cmr;
CI ivory coast|cote d ivoire|costa de marfil|civ;LR liberia|lbr;SL sierra leone|sle;
PS palestine|palestina|state of palestine|pse;IL israel|isr;LB lebanon|libano|liban|lbn;
JO jordan|jordania|jordanie|jor;SY syria|siria|syrie|syr;IQ iraq|irak|iraque|irq;IR iran|irn;
AF afghanistan|afganistan|afg;SA saudi arabia|sau;YE yemen|yem;PK pakistan|paquistan|pak;IN india|inde|ind;
NP nepal|npl;BD bangladesh|bgd;LK sri lanka|lka;MM myanmar|burma|mmr;TH thailand|tailandia|thailande|tha;
LA laos|lao;VN vietnam|viet nam|vnm;KH cambodia|camboya|cambodge|khm;MY malaysia|malasia|mys;
SG singapore|singapur|sgp;ID indonesia|indonesie|idn;PH philippines|filipinas|phl;CN china|chine|chn;
TW taiwan|twn;HK hong kong|hkg;JP japan|japon|japao|jpn;
KR south korea|korea republic of|corea del sur|coree du sud|coreia do sul|kor;AU australia|australie|aus;
NZ new zealand|nueva zelanda|nouvelle zelande|nova zelandia|nzl;KZ kazakhstan|kaz;AM armenia|arm;
"""


def country_codes() -> dict[str, str]:
    """Folded name or code → ISO 3166 code of two letters."""
    known = {code.lower(): code for code in ISO_COUNTRIES}
    for entry in COUNTRY_NAMES.replace("\n", "").rstrip(";").split(";"):
        code, _, names = entry.partition(" ")
        known.update(dict.fromkeys(names.split("|"), code))
    return known


def inverted(words: Mapping[T, str]) -> dict[str, T]:
    """Folded word → what it stands for."""
    return {word: value for value, text in words.items() for word in text.split("|")}


def category_of(text: str) -> Category:
    """The category a list's word stands for in any of the four languages."""
    known = Category.of(text)
    return inverted(CATEGORIES).get(folded(text), Category.OTHER) if known is Category.OTHER else known
