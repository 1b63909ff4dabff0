import PledgeTheme

// The model has roles and themes too; in this module the bare names are those of the screen.
typealias Theme = PledgeTheme.Theme
typealias StyleRole = PledgeTheme.Role
