//! What columns of injections are called, in English, German and French, and in the table of this app.

use crate::exchange::injection_table::role::Role;

/// Names as [`squashed`] leaves them.
const NAMES: [(Role, &[&str]); 12] = [
    (
        Role::Moment,
        &[
            "takenat",
            "takendatetime",
            "injectedat",
            "givenat",
            "administeredat",
            "loggedat",
            "timestamp",
            "datetime",
            "dateandtime",
            "dateheure",
            "dateetheure",
            "datumuhrzeit",
            "datumzeit",
            "datumundzeit",
            "datumunduhrzeit",
            "zeitpunkt",
            "zeitstempel",
            "horodatage",
            "when",
        ],
    ),
    (
        Role::Day,
        &[
            "date",
            "datum",
            "day",
            "tag",
            "jour",
            "injectiondate",
            "dateofinjection",
            "dosedate",
            "injektionsdatum",
            "dateinjection",
            "datedinjection",
            "datetaken",
            "dategiven",
        ],
    ),
    (
        Role::Time,
        &["time", "uhrzeit", "zeit", "heure", "injectiontime", "timetaken", "timegiven", "timeofday"],
    ),
    (
        Role::Status,
        &[
            "status", "statut", "state", "taken", "given", "genommen", "gegeben", "pris", "outcome", "type",
            "typ",
        ],
    ),
    (Role::Skipped, &["skipped", "isskipped", "übersprungen", "ausgelassen", "sauté"]),
    (Role::Reason, &["reason", "skipreason", "grund", "raison", "motif"]),
    (
        Role::Medicine,
        &[
            "medicine",
            "medication",
            "drug",
            "medikament",
            "arzneimittel",
            "präparat",
            "wirkstoff",
            "médicament",
            "item",
            "itemname",
            "product",
            "produkt",
            "produit",
            "compound",
            "medicationname",
            "drugname",
            "molecule",
            "medicinename",
        ],
    ),
    (
        Role::Dose,
        &[
            "dose",
            "doseamount",
            "amount",
            "dosis",
            "menge",
            "quantity",
            "quantité",
            "dosevalue",
            "dosemg",
            "dosismg",
            "dosage",
            "dosierung",
            "takendose",
            "mg",
            "value",
            "wert",
            "valeur",
            "strength",
        ],
    ),
    (Role::Unit, &["unit", "units", "doseunit", "einheit", "dosiseinheit", "unité", "unitédose"]),
    (
        Role::Site,
        &[
            "site",
            "injectionsite",
            "bodysite",
            "sitekey",
            "sitename",
            "location",
            "bodypart",
            "bodylocation",
            "placement",
            "placements",
            "stelle",
            "injektionsstelle",
            "einstichstelle",
            "spritzstelle",
            "ort",
            "körperteil",
            "applikationsort",
            "körperstelle",
            "körperregion",
            "region",
            "bereich",
            "area",
            "zone",
            "zonedinjection",
            "sitedinjection",
            "pointdinjection",
            "lieu",
            "emplacement",
            "spot",
        ],
    ),
    (Role::Side, &["side", "seite", "körperseite", "bodyside", "côté", "cote", "laterality"]),
    (
        Role::Note,
        &[
            "note",
            "notes",
            "notiz",
            "notizen",
            "comment",
            "comments",
            "kommentar",
            "bemerkung",
            "bemerkungen",
            "anmerkungen",
            "remarque",
            "remarques",
            "commentaire",
            "commentaires",
            "anmerkung",
        ],
    ),
];

/// The columns of the table that this app writes.
const OWN: [(&str, Role); 16] = [
    ("day", Role::DoseDay),
    ("status", Role::Status),
    ("reason", Role::Reason),
    ("date", Role::Day),
    ("time", Role::Time),
    ("utc_offset", Role::Offset),
    ("time_zone", Role::Zone),
    ("dose_mg", Role::Dose),
    ("partly_given", Role::PartlyGiven),
    ("site", Role::Site),
    ("side", Role::Side),
    ("site_number", Role::SiteNumber),
    ("injected_by", Role::InjectedBy),
    ("pain", Role::Pain),
    ("minutes_out_of_refrigerator", Role::Warmed),
    ("note", Role::Note),
];

/// Whether a table has the heads of the one that this app writes.
pub(super) fn is_own(head: &[String]) -> bool {
    let has = |name: &str| head.iter().any(|head| head.trim() == name);
    OWN.iter().all(|(name, _)| has(name))
}

/// What a column of the table of this app is for.
pub(super) fn own_role(head: &str) -> Role {
    OWN.iter().find(|(name, _)| *name == head.trim()).map_or(Role::Ignored, |(_, role)| *role)
}

/// What a column of another table is for, if its head tells.
pub(super) fn named_role(head: &str) -> Option<Role> {
    let name = squashed(without_unit(head).0);
    NAMES.iter().find(|(_, names)| names.contains(&name.as_str())).map(|(role, _)| *role)
}

/// The unit that the head of a column of doses names: `Dose (mg)`, `Dosis [mg]` or `dose_mg`.
pub(super) fn unit_of(head: &str) -> &str {
    let (_, bracketed) = without_unit(head);
    let is_milligrams = |head: &str| {
        let name = squashed(head);
        ["mg", "dosemg", "dosismg"].contains(&name.as_str())
    };
    if bracketed.is_empty() && is_milligrams(head) { "mg" } else { bracketed }
}

fn without_unit(head: &str) -> (&str, &str) {
    let head = head.trim();
    let within = |open, close| head.strip_suffix(close)?.split_once(open);
    within('(', ')').or_else(|| within('[', ']')).unwrap_or((head, ""))
}

/// Its letters and figures, small.
fn squashed(head: &str) -> String {
    head.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::csv::INJECTION_COLUMNS;

    #[test]
    fn heads_are_known_however_their_words_are_joined() {
        for (head, role) in [
            ("taken_at", Role::Moment),
            ("Date/Time", Role::Moment),
            ("Datum", Role::Day),
            ("Uhrzeit:", Role::Time),
            ("injectionSite", Role::Site),
            ("Site d'injection", Role::Site),
            ("Seite", Role::Side),
            ("Dosis (mg)", Role::Dose),
            ("dose_unit", Role::Unit),
            ("Notes", Role::Note),
        ] {
            assert_eq!(named_role(head), Some(role), "{head}");
        }
        assert_eq!(named_role("batch_id"), None);
    }

    #[test]
    fn a_head_may_name_the_unit() {
        for (head, unit) in [("Dose (mg)", "mg"), ("Dosis [ml]", "ml"), ("dose_mg", "mg"), ("Dose", "")] {
            assert_eq!(unit_of(head), unit, "{head}");
        }
    }

    #[test]
    fn the_table_of_this_app_is_known_by_all_its_columns() {
        let own: Vec<String> = INJECTION_COLUMNS.iter().map(|name| (*name).to_owned()).collect();
        assert!(is_own(&own));
        assert!(!is_own(own.get(1..).unwrap()));
        // The region stands in the words of the site.
        let ignored: Vec<_> = own.iter().filter(|head| own_role(head) == Role::Ignored).collect();
        assert_eq!(ignored, ["region"]);
    }
}
