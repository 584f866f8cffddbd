// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.bericht;

import static nl.zaakregie.bericht.Portsoort.BeantwoordVraag;
import static nl.zaakregie.bericht.Portsoort.OntvangAsynchroon;
import static nl.zaakregie.bericht.Portsoort.VrijeBerichten;
import static nl.zaakregie.stuf.Namen.rzs;
import static nl.zaakregie.stuf.Namen.zkn;

import javax.xml.namespace.QName;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.Namen;

/** The services of ZDS 1.1 and Regie- en zaakservices 1.0 as they stand in the WSDLs. */
public enum Service {
    GENEREER_ZAAK_IDENTIFICATIE(
            VrijeBerichten,
            "genereerZaakIdentificatie_Di02",
            zkn("genereerZaakIdentificatie_Di02"),
            Berichtcode.Di02,
            Berichtcode.Du02,
            "genereerZaakidentificatie"),
    CREEER_ZAAK(OntvangAsynchroon, "creeerZaak_Lk01", zkn("zakLk01"), Berichtcode.Lk01, Berichtcode.Bv03, ""),
    UPDATE_ZAAK(OntvangAsynchroon, "updateZaak_Lk01", zkn("zakLk01"), Berichtcode.Lk01, Berichtcode.Bv03, ""),
    ACTUALISEER_ZAAKSTATUS(
            OntvangAsynchroon, "actualiseerZaakstatus_Lk01", zkn("zakLk01"), Berichtcode.Lk01, Berichtcode.Bv03, ""),
    GEEF_ZAAKSTATUS(BeantwoordVraag, "geefZaakstatus_Lv01", zkn("zakLv01"), Berichtcode.Lv01, Berichtcode.La01, ""),
    GEEF_ZAAKDETAILS(BeantwoordVraag, "geefZaakdetails_Lv01", zkn("zakLv01"), Berichtcode.Lv01, Berichtcode.La01, ""),
    GEEF_LIJST_ZAAKDOCUMENTEN(
            BeantwoordVraag, "geefLijstZaakdocumenten_Lv01", zkn("zakLv01"), Berichtcode.Lv01, Berichtcode.La01, ""),
    GEEF_ZAAKDOCUMENT_LEZEN(
            BeantwoordVraag, "geefZaakdocumentLezen_Lv01", zkn("edcLv01"), Berichtcode.Lv01, Berichtcode.La01, ""),
    GEEF_ZAAKDOCUMENT_BEWERKEN(
            VrijeBerichten,
            "geefZaakdocumentbewerken_Di02",
            zkn("geefZaakdocumentbewerken_Di02"),
            Berichtcode.Di02,
            Berichtcode.Du02,
            "geefZaakdocumentbewerken"),
    VOEG_ZAAKDOCUMENT_TOE(
            OntvangAsynchroon, "voegZaakdocumentToe_Lk01", zkn("edcLk01"), Berichtcode.Lk01, Berichtcode.Bv03, ""),
    MAAK_ZAAKDOCUMENT(
            OntvangAsynchroon, "maakZaakdocument_Lk01", zkn("edcLk01"), Berichtcode.Lk01, Berichtcode.Bv03, ""),
    UPDATE_ZAAKDOCUMENT(
            VrijeBerichten,
            "updateZaakdocument_Di02",
            zkn("updateZaakdocument_Di02"),
            Berichtcode.Di02,
            Berichtcode.Bv02,
            "updateZaakdocument"),
    CANCEL_CHECKOUT(
            VrijeBerichten,
            "cancelCheckout_Di02",
            zkn("cancelCheckout_Di02"),
            Berichtcode.Di02,
            Berichtcode.Bv02,
            "cancelCheckout"),
    GENEREER_DOCUMENT_IDENTIFICATIE(
            VrijeBerichten,
            "genereerDocumentIdentificatie_Di02",
            zkn("genereerDocumentIdentificatie_Di02"),
            Berichtcode.Di02,
            Berichtcode.Du02,
            "genereerDocumentidentificatie"),
    OVERDRAGEN_ZAAK(
            OntvangAsynchroon,
            "overdragenZaak",
            rzs("overdragenZaak_Di01"),
            Berichtcode.Di01,
            Berichtcode.Bv03,
            "overdragenZaak"),
    BEVESTIG_OVERDRAGEN_ZAAK(
            OntvangAsynchroon,
            "bevestigOverdragenZaak",
            rzs("overdragenZaak_Du01"),
            Berichtcode.Du01,
            Berichtcode.Bv03,
            "overdragenZaak"),
    INITIEER_NOTIFICEER_OVER_ZAAK(
            OntvangAsynchroon,
            "initieerNotificeerOverZaak",
            rzs("initieerNotificeerOverZaak_Di01"),
            Berichtcode.Di01,
            Berichtcode.Bv03,
            "notificeerOverZaak"),
    NOTIFICEER_OVER_ZAAK(
            OntvangAsynchroon,
            "notificeerOverZaak",
            rzs("notificeerOverZaak_Di01"),
            Berichtcode.Di01,
            Berichtcode.Bv03,
            "notificeerOverZaak");

    private static final String ZKN_ACTIONS = "http://www.egem.nl/StUF/sector/zkn/0310/";
    private static final String RZS_ACTIONS = "http://www.egem.nl/StUF/sector/rzs/0310/";

    private final Portsoort portsoort;
    private final String operation;
    private final QName root;
    private final Berichtcode berichtcode;
    private final Berichtcode answer;
    private final String functie;

    Service(
            Portsoort portsoort,
            String operation,
            QName root,
            Berichtcode berichtcode,
            Berichtcode answer,
            String functie) {
        this.portsoort = portsoort;
        this.operation = operation;
        this.root = root;
        this.berichtcode = berichtcode;
        this.answer = answer;
        this.functie = functie;
    }

    public Portsoort portsoort() {
        return portsoort;
    }

    /** Name of the WSDL operation. */
    public String operation() {
        return operation;
    }

    /** The service as people name it: the operation without its message code, {@code creeerZaak}. */
    public String label() {
        int underscore = operation.indexOf('_');
        return underscore < 0 ? operation : operation.substring(0, underscore);
    }

    /** The SOAPAction of the WSDL, without quotes. */
    public String soapAction() {
        return (isRzs() ? RZS_ACTIONS : ZKN_ACTIONS) + operation;
    }

    /** Whether the service is one that Regie- en zaakservices adds. */
    public boolean isRzs() {
        return root.getNamespaceURI().equals(Namen.RZS);
    }

    /** Whether a root element is that of a vrij bericht: a request of one of the services, or the answer to one. */
    static boolean isVrijBericht(QName root) {
        String name = root.getLocalPart();
        boolean vrij =
                name.endsWith("_Di01") || name.endsWith("_Di02") || name.endsWith("_Du01") || name.endsWith("_Du02");
        return vrij
                && (root.getNamespaceURI().equals(Namen.ZKN)
                        || root.getNamespaceURI().equals(Namen.RZS));
    }

    /** Root element of the request; several services may share one. */
    public QName root() {
        return root;
    }

    public Berichtcode berichtcode() {
        return berichtcode;
    }

    /** Code of the answer when all is well. */
    public Berichtcode answer() {
        return answer;
    }

    /** Code of the foutbericht when not: Fo03 for asynchronous services, Fo02 for synchronous ones. */
    public Berichtcode fault() {
        return berichtcode.asynchronous() ? Berichtcode.Fo03 : Berichtcode.Fo02;
    }

    /** Type of the object that a kennisgeving or question is about: ZAK or EDC; empty for a vrij bericht. */
    public String entiteittype() {
        return switch (root.getLocalPart().substring(0, 3)) {
            case "zak" -> "ZAK";
            case "edc" -> "EDC";
            default -> "";
        };
    }

    /** Value of StUF:functie; empty for services that have none. */
    public String functie() {
        return functie;
    }
}
