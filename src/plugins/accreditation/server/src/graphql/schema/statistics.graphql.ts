/** The figures of a campaign. */
export const STATISTICS_TYPES = /* GraphQL */ `
  "Figures of a campaign. Only dossiers that the caller may see are counted."
  type AccreditationStatistics {
    "Dossiers per state."
    byState: [AccreditationStateCount!]!
    "Dossiers and seats per category."
    byCategory: [AccreditationCategoryFigures!]!
    "Dossiers per country of the outlet."
    byCountry: [AccreditationCountryCount!]!
  }

  "How many dossiers are in a state."
  type AccreditationStateCount {
    "Where the dossier stands."
    state: AccreditationState!
    "How many."
    count: Int!
  }

  "Figures of one category."
  type AccreditationCategoryFigures {
    "What the journalist is accredited as."
    category: AccreditationCategory!
    "Dossiers that were submitted."
    applied: Int!
    "Dossiers that were ever approved, by the ledger: the figure survives the campaign's end."
    approved: Int!
    "Null where there is no cap."
    capacity: Int
    "Null where there is no cap."
    seatsLeft: Int
  }

  "How many dossiers come from outlets of a country."
  type AccreditationCountryCount {
    "ISO 3166-1 alpha-2; null where none was given."
    country: String
    "How many."
    count: Int!
  }
`;
