//! Labels of other revisions and countries than the base document's, and copies in which parts of them were read.

use crate::domain::quantities::source::Source;

/// What of the US label of October 2025 is known: its list of changes and its highlights.
pub static US_LABEL_2025: Source = Source {
    key: "us-label-2025",
    title: "Kineret, US prescribing information: list of changes, and highlights",
    revised: "October 2025, as openFDA had it on 9 June 2026",
    locator: "https://api.fda.gov/drug/label.json?search=openfda.generic_name:%22ANAKINRA%22",
};

/// The European leaflet for patients, without its instructions for injecting.
pub static EU_LEAFLET: Source = Source {
    key: "eu-leaflet",
    title: "Kineret, EU package leaflet",
    revised: "16 February 2022",
    locator: "https://github.com/joofio/test-epi-composition",
};

/// The European label as national formularies and pharmacies print it.
pub static EU_LABEL_COPIES: Source = Source {
    key: "eu-label-copies",
    title: "Kineret, EU product information in Danish, German, Italian, Polish and Icelandic copies",
    revised: "after 2017; the copies bear no exact date",
    locator: "https://pro.medicin.dk/Medicin/Praeparater/2942",
};

/// The opening of the European label for professionals.
pub static EU_LABEL_2025: Source = Source {
    key: "eu-label-2025",
    title: "Kineret, EU summary of product characteristics, opening",
    revised: "2025",
    locator: "https://rxreasoner.com/monographs/kineret/usage",
};

/// The opening of the British label for professionals.
pub static UK_LABEL: Source = Source {
    key: "uk-label",
    title: "Kineret, UK summary of product characteristics, opening",
    revised: "11 March 2024",
    locator: "https://www.medicines.org.uk/emc/product/559",
};

/// What the manufacturer tells European patients.
pub static EU_MANUFACTURER: Source = Source {
    key: "eu-manufacturer",
    title: "Kineret, website of the manufacturer for patients in Europe",
    revised: "without a date, later than December 2021",
    locator: "https://thisiskineret.com/safety",
};

/// What the manufacturer tells British professionals.
pub static UK_MANUFACTURER: Source = Source {
    key: "uk-manufacturer",
    title: "Kineret, website of the manufacturer for professionals in the United Kingdom",
    revised: "without a date",
    locator: "https://pro.sobi.com/en-gb/node/4378",
};

/// A reference on medicines and breast-feeding, which is no label.
pub static LACTMED: Source = Source {
    key: "lactmed",
    title: "LactMed: Anakinra (US National Library of Medicine)",
    revised: "15 December 2019 and later",
    locator: "https://www.ncbi.nlm.nih.gov/books/NBK501871/",
};

/// A copy of an earlier US label.
pub static DRUGLIB: Source = Source {
    key: "druglib",
    title: "Kineret, warnings and precautions, as printed by DrugLib",
    revised: "text of 2012",
    locator: "https://www.druglib.com/druginfo/kineret/warnings_precautions/",
};

/// Doses of the US label in another print.
pub static US_DOSES_COPY: Source = Source {
    key: "us-doses-copy",
    title: "Anakinra dosage, as printed by Drugs.com",
    revised: "6 April 2021",
    locator: "https://www.drugs.com/dosage/anakinra.html",
};

/// A reference that retells US doses.
pub static MEDSCAPE: Source = Source {
    key: "medscape",
    title: "Anakinra, Medscape reference",
    revised: "without a date",
    locator: "https://reference.medscape.com/drug/kineret-anakinra-343189",
};

/// A page that retells what the US label says of pregnancy.
pub static US_PREGNANCY_COPY: Source = Source {
    key: "us-pregnancy-copy",
    title: "Anakinra: use during pregnancy, as retold by Drugs.com",
    revised: "10 November 2022",
    locator: "https://www.drugs.com/pregnancy/anakinra.html",
};

/// A reprint of a patient text that limits the time out of the refrigerator.
pub static US_STORAGE_COPY: Source = Source {
    key: "us-storage-copy",
    title: "Anakinra, patient text as printed by The Drugs List",
    revised: "without a date",
    locator: "http://www.thedrugslist.com/drug/anakinra",
};

/// A compendium with the whole European calendar of counts.
pub static MIMS: Source = Source {
    key: "mims",
    title: "Anakinra, MIMS Malaysia",
    revised: "without a date",
    locator: "https://prdmimsweb.azurewebsites.net/malaysia/drug/info/anakinra?mtype=generic",
};

/// A French sheet for pharmacies.
pub static FRENCH_PHARMACY_SHEET: Source = Source {
    key: "french-pharmacy-sheet",
    title: "Kineret, sheet of Le Moniteur des pharmacies",
    revised: "from the time when rheumatoid arthritis was the only indication",
    locator: "https://lemoniteurdespharmacies-wp.1hpp.fr/therapeutique/medicaments/fiches-medicaments/kineret",
};

/// An earlier European label.
pub static EARLIER_EU_LABEL: Source = Source {
    key: "earlier-eu-label",
    title: "Kineret, EU summary of product characteristics, as kept by StudyLib",
    revised: "an earlier revision",
    locator: "https://studylibde.com/doc/17707156/kineret--inn-anakinra",
};

/// A German formulary for children of which the end of the line is not known.
pub static GERMAN_FORMULARY: Source = Source {
    key: "german-formulary",
    title: "Anakinra, Kinderformularium.DE",
    revised: "without a date",
    locator: "https://www.kinderformularium.de",
};
