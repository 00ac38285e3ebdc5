"""What portals and spreadsheets call the columns of a list, in English, Spanish, French and Portuguese.

Words are folded: without accents, case and signs. It must not know where a column is kept.
"""

from __future__ import annotations

import unicodedata
from enum import Enum


class Column(Enum):
    """What a column of a list can mean to a desk."""

    CODE = "code"
    TOKEN = "token"
    ORDER = "order"
    ORDER_POSITION = "order_position"
    BADGE_NAME = "badge_name"
    LATIN_NAME = "latin_name"
    NATIVE_NAME = "native_name"
    GIVEN_NAMES = "given_names"
    FAMILY_NAMES = "family_names"
    NAME_ORDER = "name_order"
    CERTIFICATE_NAME = "certificate_name"
    PRONOUNS = "pronouns"
    EMAIL = "email"
    ORGANISATION = "organisation"
    SHOWS_ORGANISATION = "shows_organisation"
    COUNTRY = "country"
    CATEGORY = "category"
    PROFESSION = "profession"
    ROLES = "roles"
    TICKET_TYPE = "ticket_type"
    VALID_DAYS = "valid_days"
    FEE_TIER = "fee_tier"
    AMOUNT_DUE = "amount_due"
    AMOUNT_PAID = "amount_paid"
    CURRENCY = "currency"
    PAYMENT_STATUS = "payment_status"
    ORDER_STATUS = "order_status"
    LANGUAGES = "languages"
    DESK_LANGUAGE = "desk_language"
    INTERPRETATION = "interpretation"
    DIET = "diet"
    ACCESS_NEEDS = "access_needs"
    PHOTO_CONSENT = "photo_consent"
    CONDUCT = "conduct"
    WORKSHOPS = "workshops"
    WORKSHOPS_WAITLIST = "workshops_waitlist"
    GUARDIAN = "guardian"
    REGISTERED_AT = "registered_at"
    UPDATED_AT = "updated_at"
    NOTES = "notes"


def folded(header: str) -> str:
    """A header without accents, case and signs, its words parted by one space."""
    plain = unicodedata.normalize("NFKD", header.casefold())
    kept = "".join(c if c.isalnum() else " " for c in plain if not unicodedata.combining(c))
    return " ".join(kept.split())


SYNONYMS: dict[Column, str] = {
    Column.CODE: (
        "ticket code|code|registration code|ticket id|registration id|attendee id|attendee|badge id|ticket number|"
        "ticket no|registration number|id|codigo|codigo de entrada|codigo del boleto|codigo de inscripcion|"
        "codigo de registro|numero de inscripcion|numero de registro|numero de boleto|code du billet|code billet|"
        "numero d inscription|code d inscription|numero de billet|codigo do ingresso|codigo da inscricao|"
        "codigo de inscricao|numero da inscricao|numero do ingresso|participant id|response id"
    ),
    Column.TOKEN: (
        "qr payload|qr|qr code|qrcode|ticket secret|secret|barcode|barcode number|token|codigo qr|code qr|"
        "codigo de barras|code barres|code barre|checkin secret|check in secret"
    ),
    Column.ORDER: (
        "order id|order code|order|order number|order no|booking|booking id|booking reference|orden|pedido|"
        "numero de pedido|numero de orden|codigo de pedido|commande|numero de commande|numero do pedido|"
        "codigo do pedido|reserva|invoice group|group"
    ),
    Column.ORDER_POSITION: (
        "order pos|order position|position id|positionid|pos|line item|posicion|posicion del pedido|"
        "position de commande|posicao|posicao do pedido"
    ),
    Column.BADGE_NAME: (
        "badge name|name on badge|name for badge|name for your badge|preferred name|display name|attendee name|"
        "participant name|full name|name and surname|nombre en la credencial|nombre para la credencial|"
        "nombre en el gafete|nombre para el gafete|nombre preferido|nombre completo|nombre y apellidos|"
        "nombre y apellido|nombre del asistente|nombre del participante|nom sur le badge|nom pour le badge|"
        "nom d usage|nom complet|nom et prenom|prenom et nom|nom du participant|nome no cracha|nome para o cracha|"
        "nome preferido|nome social|nome completo|nome e sobrenome|nome do participante|public name|participant|"
        "participante"
    ),
    Column.LATIN_NAME: (
        "name latin|latin name|romanised name|romanized name|name in latin letters|name in latin script|"
        "transliterated name|transliteration|nombre en letras latinas|nombre latino|nom en lettres latines|"
        "nom latin|nome em letras latinas|nome latino"
    ),
    Column.NATIVE_NAME: (
        "name native|native name|name in native script|name in original script|name in own script|nombre nativo|"
        "nombre en su escritura|nom natif|nom dans l ecriture d origine|nome nativo|nome na escrita original"
    ),
    Column.GIVEN_NAMES: (
        "given names|given name|first name|firstname|first names|forename|forenames|attendee name given name|"
        "nombres|nombre de pila|primer nombre|prenom|prenoms|primeiro nome|prenome|nomes"
    ),
    Column.FAMILY_NAMES: (
        "family names|family name|last name|lastname|surname|surnames|attendee name family name|apellidos|apellido|"
        "nom de famille|noms de famille|sobrenome|sobrenomes|apelido|apelidos|ultimo nome"
    ),
    Column.NAME_ORDER: "name order|orden del nombre|ordre du nom|ordem do nome",
    Column.CERTIFICATE_NAME: (
        "certificate name|name on certificate|name for certificate|legal name|full legal name|"
        "nombre en el certificado|nombre para el certificado|nombre para la constancia|nombre legal|"
        "nom sur l attestation|nom sur le certificat|nom legal|nom pour l attestation|nome no certificado|"
        "nome para o certificado|nome legal|nome civil"
    ),
    Column.PRONOUNS: "pronouns|pronoun|your pronouns|pronombres|pronombre|pronoms|pronom|pronomes|pronome",
    Column.EMAIL: (
        "email|e mail|email address|e mail address|attendee email|attendee e mail|mail|participant email|correo|"
        "correo electronico|direccion de correo|direccion de correo electronico|courriel|adresse e mail|"
        "adresse email|adresse electronique|adresse mail|correio eletronico|correio electronico|"
        "endereco de e mail|endereco de email|username"
    ),
    Column.ORGANISATION: (
        "affiliation|organisation|organization|institution|company|university|employer|institute|afiliacion|"
        "organizacion|institucion|universidad|empresa|afiliacao|organizacao|instituicao|universidade|etablissement|"
        "universite|organisme|entreprise|structure|company organisation|company organization|organisme affiliation|"
        "institution organization|institution organisation"
    ),
    Column.SHOWS_ORGANISATION: (
        "affiliation on badge|organisation on badge|organization on badge|show affiliation|show organisation|"
        "show organization|afiliacion en la credencial|mostrar afiliacion|organizacion en la credencial|"
        "affiliation sur le badge|afficher l affiliation|afiliacao no cracha|mostrar afiliacao"
    ),
    Column.COUNTRY: (
        "country|country code|country of residence|home country|pais|pais de residencia|pays|pays de residence"
    ),
    Column.CATEGORY: (
        "category|attendee category|attendee type|participant type|type of participant|registration category|"
        "registration type|categoria|categoria de participante|tipo de participante|tipo de asistente|categorie|"
        "type de participant|categorie de participant|categoria do participante"
    ),
    Column.PROFESSION: (
        "profession|occupation|job title|job|position|role title|profesion|ocupacion|cargo|puesto|metier|fonction|"
        "poste|profissao|ocupacao|funcao|specialty|discipline"
    ),
    Column.ROLES: "roles|role|event roles|programme roles|program roles|funciones|rol|papeles|papeis|papel",
    Column.TICKET_TYPE: (
        "ticket type|ticket|product|item|ticket name|type of ticket|tipo de boleto|tipo de entrada|tipo de billete|"
        "boleto|entrada|tipo de ticket|type de billet|billet|tipo de ingresso|ingresso|tipo de bilhete|produit|"
        "producto|produto"
    ),
    Column.VALID_DAYS: (
        "valid days|days|attending days|days attending|which days will you attend|dias|dias validos|"
        "dias de asistencia|jours|jours valides|jours de presence|dias de presenca"
    ),
    Column.FEE_TIER: (
        "fee tier|fee|fee category|tier|price category|rate|tarifa|tipo de tarifa|cuota|tarif|type de tarif|"
        "categoria de preco|tipo de taxa"
    ),
    Column.AMOUNT_DUE: (
        "amount due|price|total|ticket price|ticket total|order total|total due|importe|monto|precio|monto a pagar|"
        "importe a pagar|montant|prix|montant du|montant a payer|valor|preco|valor a pagar|valor devido"
    ),
    Column.AMOUNT_PAID: (
        "amount paid|total paid|paid amount|monto pagado|importe pagado|total pagado|montant paye|total paye|"
        "valor pago|total pago"
    ),
    Column.CURRENCY: "currency|moneda|devise|monnaie|moeda|divisa",
    Column.PAYMENT_STATUS: (
        "payment status|payment state|paid|payment|estado de pago|estado del pago|pagado|pago|statut de paiement|"
        "statut du paiement|paye|paiement|estado do pagamento|status do pagamento|situacao do pagamento|pagamento"
    ),
    Column.ORDER_STATUS: (
        "order status|status|registration status|registration state|attendee status|state|estado|"
        "estado de la inscripcion|estado de inscripcion|estado del registro|statut|statut de l inscription|"
        "etat de l inscription|etat|situacao|status da inscricao|estado da inscricao"
    ),
    Column.LANGUAGES: (
        "languages|language|spoken languages|languages spoken|which languages do you speak|idiomas|idioma|lenguas|"
        "idiomas que habla|langues|langue|langues parlees|linguas|idiomas falados|lingua"
    ),
    Column.DESK_LANGUAGE: (
        "desk language|preferred language|locale|order locale|idioma preferido|idioma de preferencia|"
        "langue preferee|langue de preference|lingua preferida"
    ),
    Column.INTERPRETATION: (
        "interpretation|interpretation language|interpreter|interpretation needed|interpretacion|interprete|"
        "idioma de interpretacion|interpretation souhaitee|interpretacao|idioma de interpretacao"
    ),
    Column.DIET: (
        "diet|dietary requirements|dietary needs|dietary restrictions|food|food allergies|dieta|alimentacion|"
        "restricciones alimentarias|necesidades alimentarias|regime alimentaire|regime|alimentation|"
        "restrictions alimentaires|restricoes alimentares|alimentacao"
    ),
    Column.ACCESS_NEEDS: (
        "access needs|accessibility|accessibility needs|access requirements|accessibility requirements|"
        "accesibilidad|necesidades de acceso|necesidades de accesibilidad|accessibilite|besoins d accessibilite|"
        "besoins d acces|acessibilidade|necessidades de acessibilidade|necessidades de acesso"
    ),
    Column.PHOTO_CONSENT: (
        "photo consent|photo|photos|photo permission|consent to photos|photography|consentimiento de fotos|"
        "consentimiento de imagen|fotos|fotografia|consentement photo|droit a l image|consentimento de imagem|"
        "consentimento de fotos|autorizacao de imagem"
    ),
    Column.CONDUCT: (
        "coc accepted|code of conduct|code of conduct accepted|accepted code of conduct|coc|codigo de conducta|"
        "acepta el codigo de conducta|code de conduite|charte|codigo de conduta|aceita o codigo de conduta"
    ),
    Column.WORKSHOPS: (
        "workshops|workshop|workshop choice|talleres|taller|ateliers|atelier|oficinas|oficina"
    ),
    Column.WORKSHOPS_WAITLIST: (
        "workshops waitlist|workshop waitlist|workshops waiting|workshop waiting list|talleres en espera|"
        "lista de espera de talleres|ateliers en attente|liste d attente des ateliers|oficinas em espera|"
        "lista de espera de oficinas"
    ),
    Column.GUARDIAN: (
        "guardian code|guardian|guardian ticket|codigo del tutor|tutor|tutora|tuteur|code du tuteur|responsavel|"
        "codigo do responsavel"
    ),
    Column.REGISTERED_AT: (
        "registered at|registration date|order date|timestamp|created|created at|order datetime|marca temporal|"
        "fecha de registro|fecha de inscripcion|horodateur|date d inscription|date de commande|"
        "carimbo de data hora|data de inscricao|data da inscricao"
    ),
    Column.UPDATED_AT: (
        "updated at|last modified|modified|last updated|actualizado|fecha de modificacion|modifie le|"
        "date de modification|atualizado em|data de modificacao"
    ),
    Column.NOTES: (
        "notes|note|comment|comments|remarks|remark|notas|nota|comentarios|observaciones|commentaires|commentaire|"
        "remarques|observacoes|comentarios adicionais|internal comment"
    ),
}
"""The first synonyms of a column are preferred where a list has several."""

OTHER_PEOPLE = frozenset(
    [
        "emergency",
        "emergencia",
        "urgence",
        "urgencia",
        "invoice",
        "billing",
        "buyer",
        "factura",
        "facture",
        "fatura",
        "facturacion",
        "facturation",
        "supervisor",
        "parent",
        "companion",
        "acompanante",
        "accompagnateur",
        "contact",
        "contacto",
        "contato",
        "previous",
        "checked",
        "automatically",
    ]
)
"""Words which make a long header speak of somebody or something else."""
