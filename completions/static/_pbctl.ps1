
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'pbctl' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'pbctl'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'pbctl' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Prints the version')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Serves the HTTP API of a data directory until it is interrupted')
            [CompletionResult]::new('superuser', 'superuser', [CompletionResultType]::ParameterValue, 'Manages the superusers')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Makes, checks and restores backups')
            [CompletionResult]::new('settings', 'settings', [CompletionResultType]::ParameterValue, 'Shows and changes the settings')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Reads the log')
            [CompletionResult]::new('schema', 'schema', [CompletionResultType]::ParameterValue, 'Plans and applies the schema: collections and settings as YAML files')
            [CompletionResult]::new('rules', 'rules', [CompletionResultType]::ParameterValue, 'Tests and explains the rules of collections')
            [CompletionResult]::new('adopt', 'adopt', [CompletionResultType]::ParameterValue, 'Says what an existing PocketBase project would be like under pbctl; only reads')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'Says what is wrong with the data directory, why, and what to do')
            [CompletionResult]::new('db', 'db', [CompletionResultType]::ParameterValue, 'Checks and tidies the databases')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Merges a PocketBase directory or backup into the data directory')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Shows what a target is, and whether it is served')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'Shows how pbctl is configured, and by whom')
            [CompletionResult]::new('collection', 'collection', [CompletionResultType]::ParameterValue, 'Shows, empties, imports and exports collections')
            [CompletionResult]::new('record', 'record', [CompletionResultType]::ParameterValue, 'Reads, changes, imports and exports the records of a collection')
            [CompletionResult]::new('shell', 'shell', [CompletionResultType]::ParameterValue, 'Queries and changes records, also by SQL; typed, or as a script')
            [CompletionResult]::new('version', 'version', [CompletionResultType]::ParameterValue, 'Prints the version')
            [CompletionResult]::new('completion', 'completion', [CompletionResultType]::ParameterValue, 'Prints a completion script for a shell')
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Writes the files that are made from this command tree')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'pbctl;serve' {
            [CompletionResult]::new('--http', '--http', [CompletionResultType]::ParameterName, 'Address to listen to: host:port, or :port for every interface')
            [CompletionResult]::new('--https', '--https', [CompletionResultType]::ParameterName, 'Not possible yet: put a proxy that speaks TLS in front')
            [CompletionResult]::new('--origins', '--origins', [CompletionResultType]::ParameterName, 'Origins that may read answers, with * and ? as wildcards')
            [CompletionResult]::new('--sync', '--sync', [CompletionResultType]::ParameterName, 'When a write counts as done: full waits for the disk, normal survives a crash of the program')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;superuser' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Makes a superuser')
            [CompletionResult]::new('upsert', 'upsert', [CompletionResultType]::ParameterValue, 'Makes a superuser, or changes its password')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Changes a superuser''s password')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Removes a superuser')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Removes a superuser')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Lists the superusers')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'Lists the superusers')
            [CompletionResult]::new('otp', 'otp', [CompletionResultType]::ParameterValue, 'Makes a one-time password for a superuser')
            [CompletionResult]::new('ips', 'ips', [CompletionResultType]::ParameterValue, 'Says from where superusers may act; without addresses: from everywhere')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'pbctl;superuser;create' {
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Reads the password from a file; - is standard input')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--password-stdin', '--password-stdin', [CompletionResultType]::ParameterName, 'Reads the password from standard input')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;superuser;upsert' {
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Reads the password from a file; - is standard input')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--password-stdin', '--password-stdin', [CompletionResultType]::ParameterName, 'Reads the password from standard input')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;superuser;update' {
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'Reads the password from a file; - is standard input')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--password-stdin', '--password-stdin', [CompletionResultType]::ParameterName, 'Reads the password from standard input')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;superuser;delete' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;superuser;rm' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;superuser;list' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;superuser;ls' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;superuser;otp' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;superuser;ips' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;superuser;help' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Makes a superuser')
            [CompletionResult]::new('upsert', 'upsert', [CompletionResultType]::ParameterValue, 'Makes a superuser, or changes its password')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Changes a superuser''s password')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Removes a superuser')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Lists the superusers')
            [CompletionResult]::new('otp', 'otp', [CompletionResultType]::ParameterValue, 'Makes a one-time password for a superuser')
            [CompletionResult]::new('ips', 'ips', [CompletionResultType]::ParameterValue, 'Says from where superusers may act; without addresses: from everywhere')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'pbctl;superuser;help;create' {
            break
        }
        'pbctl;superuser;help;upsert' {
            break
        }
        'pbctl;superuser;help;update' {
            break
        }
        'pbctl;superuser;help;delete' {
            break
        }
        'pbctl;superuser;help;list' {
            break
        }
        'pbctl;superuser;help;otp' {
            break
        }
        'pbctl;superuser;help;ips' {
            break
        }
        'pbctl;superuser;help;help' {
            break
        }
        'pbctl;backup' {
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Where backups are kept: `s3://BUCKET/PREFIX`, or `local` for the data directory')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Makes a backup while others go on writing, and checks it')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Lists the backups')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'Lists the backups')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Shows what a backup says it holds, or saves it as a file')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Removes a backup')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Removes a backup')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Reads a whole backup and checks its files and databases; exit code 3 when it is not good')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Restores a backup into a new folder, or in the place of the data directory')
            [CompletionResult]::new('prune', 'prune', [CompletionResultType]::ParameterValue, 'Removes old backups; those with names that somebody chose are kept')
            [CompletionResult]::new('drill', 'drill', [CompletionResultType]::ParameterValue, 'Restores a backup into a scratch folder, opens it, reports and removes it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'pbctl;backup;create' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The same as --at')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Where backups are kept: `s3://BUCKET/PREFIX`, or `local` for the data directory')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;backup;list' {
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Where backups are kept: `s3://BUCKET/PREFIX`, or `local` for the data directory')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;backup;ls' {
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Where backups are kept: `s3://BUCKET/PREFIX`, or `local` for the data directory')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;backup;get' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Saves the backup as this file, which must not exist')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Where backups are kept: `s3://BUCKET/PREFIX`, or `local` for the data directory')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;backup;delete' {
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Where backups are kept: `s3://BUCKET/PREFIX`, or `local` for the data directory')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;backup;rm' {
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Where backups are kept: `s3://BUCKET/PREFIX`, or `local` for the data directory')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;backup;verify' {
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Where backups are kept: `s3://BUCKET/PREFIX`, or `local` for the data directory')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;backup;restore' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'A folder that does not exist or is empty; without it the data directory is replaced, and what it was is kept beside it')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Where backups are kept: `s3://BUCKET/PREFIX`, or `local` for the data directory')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;backup;prune' {
            [CompletionResult]::new('--keep-last', '--keep-last', [CompletionResultType]::ParameterName, 'Keeps the newest ones')
            [CompletionResult]::new('--keep-daily', '--keep-daily', [CompletionResultType]::ParameterName, 'Keeps the newest of each of the last days that have one')
            [CompletionResult]::new('--keep-weekly', '--keep-weekly', [CompletionResultType]::ParameterName, 'Keeps the newest of each of the last weeks that have one')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Where backups are kept: `s3://BUCKET/PREFIX`, or `local` for the data directory')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Only says what would be removed')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;backup;drill' {
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Where backups are kept: `s3://BUCKET/PREFIX`, or `local` for the data directory')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;backup;help' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Makes a backup while others go on writing, and checks it')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Lists the backups')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Shows what a backup says it holds, or saves it as a file')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Removes a backup')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Reads a whole backup and checks its files and databases; exit code 3 when it is not good')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Restores a backup into a new folder, or in the place of the data directory')
            [CompletionResult]::new('prune', 'prune', [CompletionResultType]::ParameterValue, 'Removes old backups; those with names that somebody chose are kept')
            [CompletionResult]::new('drill', 'drill', [CompletionResultType]::ParameterValue, 'Restores a backup into a scratch folder, opens it, reports and removes it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'pbctl;backup;help;create' {
            break
        }
        'pbctl;backup;help;list' {
            break
        }
        'pbctl;backup;help;get' {
            break
        }
        'pbctl;backup;help;delete' {
            break
        }
        'pbctl;backup;help;verify' {
            break
        }
        'pbctl;backup;help;restore' {
            break
        }
        'pbctl;backup;help;prune' {
            break
        }
        'pbctl;backup;help;drill' {
            break
        }
        'pbctl;backup;help;help' {
            break
        }
        'pbctl;settings' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Shows all settings, or what is at a path; secrets are never shown')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Changes settings')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'Compares the settings with a file; only what is in the file counts')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'pbctl;settings;get' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;settings;set' {
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'JSON with settings that change, also secret ones; - for stdin')
            [CompletionResult]::new('--secret-file', '--secret-file', [CompletionResultType]::ParameterName, 'Reads the secret at a path from a file; - for stdin')
            [CompletionResult]::new('--secret-env', '--secret-env', [CompletionResultType]::ParameterName, 'Reads the secret at a path from an environment variable')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Does everything and takes it back')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;settings;diff' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--exit-code', '--exit-code', [CompletionResultType]::ParameterName, 'Exit code 2 when there are differences')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;settings;help' {
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Shows all settings, or what is at a path; secrets are never shown')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Changes settings')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'Compares the settings with a file; only what is in the file counts')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'pbctl;settings;help;get' {
            break
        }
        'pbctl;settings;help;set' {
            break
        }
        'pbctl;settings;help;diff' {
            break
        }
        'pbctl;settings;help;help' {
            break
        }
        'pbctl;log' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('query', 'query', [CompletionResultType]::ParameterValue, 'Prints the newest entries that match')
            [CompletionResult]::new('tail', 'tail', [CompletionResultType]::ParameterValue, 'Prints the last entries, and with -f those that come')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'pbctl;log;query' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'An expression over id, created, level, message and data.…')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only entries that are younger: 90s, 15m, 2h, 7d, or a date in UTC')
            [CompletionResult]::new('--level', '--level', [CompletionResultType]::ParameterName, 'Only entries of this level and above')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'Most entries; 0 for all')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Most entries; 0 for all')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;log;tail' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'An expression over id, created, level, message and data.…')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only entries that are younger: 90s, 15m, 2h, 7d, or a date in UTC')
            [CompletionResult]::new('--level', '--level', [CompletionResultType]::ParameterName, 'Only entries of this level and above')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'How many of the last ones')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many of the last ones')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Goes on with new ones until it is interrupted')
            [CompletionResult]::new('--follow', '--follow', [CompletionResultType]::ParameterName, 'Goes on with new ones until it is interrupted')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;log;help' {
            [CompletionResult]::new('query', 'query', [CompletionResultType]::ParameterValue, 'Prints the newest entries that match')
            [CompletionResult]::new('tail', 'tail', [CompletionResultType]::ParameterValue, 'Prints the last entries, and with -f those that come')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'pbctl;log;help;query' {
            break
        }
        'pbctl;log;help;tail' {
            break
        }
        'pbctl;log;help;help' {
            break
        }
        'pbctl;schema' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('validate', 'validate', [CompletionResultType]::ParameterValue, 'Checks the files without a data directory')
            [CompletionResult]::new('fmt', 'fmt', [CompletionResultType]::ParameterValue, 'Tidies the files: modeline, blank lines, ends of lines; comments stay')
            [CompletionResult]::new('plan', 'plan', [CompletionResultType]::ParameterValue, 'Shows what `apply` would change')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Makes the directory as the files say, in one transaction')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'Shows how the directory differs from the files')
            [CompletionResult]::new('drift', 'drift', [CompletionResultType]::ParameterValue, 'Shows what has changed in the directory since the last apply')
            [CompletionResult]::new('pull', 'pull', [CompletionResultType]::ParameterValue, 'Writes files from the directory')
            [CompletionResult]::new('rollback', 'rollback', [CompletionResultType]::ParameterValue, 'Goes back to the schema before the last apply')
            [CompletionResult]::new('history', 'history', [CompletionResultType]::ParameterValue, 'Lists what was applied')
            [CompletionResult]::new('graph', 'graph', [CompletionResultType]::ParameterValue, 'Draws the relations between collections')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'pbctl;schema;validate' {
            [CompletionResult]::new('--schema', '--schema', [CompletionResultType]::ParameterName, 'A schema file, or a folder of them [default: ./schema]')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment whose patch is laid over the rest')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;schema;fmt' {
            [CompletionResult]::new('--schema', '--schema', [CompletionResultType]::ParameterName, 'A schema file, or a folder of them [default: ./schema]')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment whose patch is laid over the rest')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--check', '--check', [CompletionResultType]::ParameterName, 'Changes nothing; exit 3 when something is untidy')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;schema;plan' {
            [CompletionResult]::new('--schema', '--schema', [CompletionResultType]::ParameterName, 'A schema file, or a folder of them [default: ./schema]')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment whose patch is laid over the rest')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Saves the plan for `schema apply`; - is standard output')
            [CompletionResult]::new('--treat-as-rename', '--treat-as-rename', [CompletionResultType]::ParameterName, 'Takes a drop and an add for a rename: posts.content=body, articles=posts')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--exit-code', '--exit-code', [CompletionResultType]::ParameterName, 'Ends with 2 when there are changes')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;schema;apply' {
            [CompletionResult]::new('--schema', '--schema', [CompletionResultType]::ParameterName, 'A schema file, or a folder of them [default: ./schema]')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment whose patch is laid over the rest')
            [CompletionResult]::new('--allow', '--allow', [CompletionResultType]::ParameterName, 'Lets pass steps of this kind')
            [CompletionResult]::new('--treat-as-rename', '--treat-as-rename', [CompletionResultType]::ParameterName, 'Takes a drop and an add for a rename: posts.content=body, articles=posts')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--allow-destructive', '--allow-destructive', [CompletionResultType]::ParameterName, 'Lets pass steps that lose data, as --allow lossy')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Does everything in a transaction and takes it back')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;schema;diff' {
            [CompletionResult]::new('--schema', '--schema', [CompletionResultType]::ParameterName, 'A schema file, or a folder of them [default: ./schema]')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment whose patch is laid over the rest')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Saves the plan for `schema apply`; - is standard output')
            [CompletionResult]::new('--treat-as-rename', '--treat-as-rename', [CompletionResultType]::ParameterName, 'Takes a drop and an add for a rename: posts.content=body, articles=posts')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--exit-code', '--exit-code', [CompletionResultType]::ParameterName, 'Ends with 2 when there are changes')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;schema;drift' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--exit-code', '--exit-code', [CompletionResultType]::ParameterName, 'Ends with 2 when there are changes')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;schema;pull' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The folder to write into')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;schema;rollback' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Number of the entry of the history to go back to [default: the one before the last]')
            [CompletionResult]::new('--allow', '--allow', [CompletionResultType]::ParameterName, 'Lets pass steps of this kind')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--allow-destructive', '--allow-destructive', [CompletionResultType]::ParameterName, 'Lets pass steps that lose data, as --allow lossy')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Does everything in a transaction and takes it back')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;schema;history' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;schema;graph' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The language of the graph')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;schema;help' {
            [CompletionResult]::new('validate', 'validate', [CompletionResultType]::ParameterValue, 'Checks the files without a data directory')
            [CompletionResult]::new('fmt', 'fmt', [CompletionResultType]::ParameterValue, 'Tidies the files: modeline, blank lines, ends of lines; comments stay')
            [CompletionResult]::new('plan', 'plan', [CompletionResultType]::ParameterValue, 'Shows what `apply` would change')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Makes the directory as the files say, in one transaction')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'Shows how the directory differs from the files')
            [CompletionResult]::new('drift', 'drift', [CompletionResultType]::ParameterValue, 'Shows what has changed in the directory since the last apply')
            [CompletionResult]::new('pull', 'pull', [CompletionResultType]::ParameterValue, 'Writes files from the directory')
            [CompletionResult]::new('rollback', 'rollback', [CompletionResultType]::ParameterValue, 'Goes back to the schema before the last apply')
            [CompletionResult]::new('history', 'history', [CompletionResultType]::ParameterValue, 'Lists what was applied')
            [CompletionResult]::new('graph', 'graph', [CompletionResultType]::ParameterValue, 'Draws the relations between collections')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'pbctl;schema;help;validate' {
            break
        }
        'pbctl;schema;help;fmt' {
            break
        }
        'pbctl;schema;help;plan' {
            break
        }
        'pbctl;schema;help;apply' {
            break
        }
        'pbctl;schema;help;diff' {
            break
        }
        'pbctl;schema;help;drift' {
            break
        }
        'pbctl;schema;help;pull' {
            break
        }
        'pbctl;schema;help;rollback' {
            break
        }
        'pbctl;schema;help;history' {
            break
        }
        'pbctl;schema;help;graph' {
            break
        }
        'pbctl;schema;help;help' {
            break
        }
        'pbctl;rules' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Runs tables of who may do what, on fixtures and without a data directory')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Says which clause of which rule lets somebody through or does not')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'pbctl;rules;test' {
            [CompletionResult]::new('--schema', '--schema', [CompletionResultType]::ParameterName, 'The schema: a file, or a folder of them')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment whose patch is laid over the rest of the schema')
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Only cases whose names contain this')
            [CompletionResult]::new('--min-coverage', '--min-coverage', [CompletionResultType]::ParameterName, 'Fails when less of the clauses was seen')
            [CompletionResult]::new('--junit', '--junit', [CompletionResultType]::ParameterName, 'Writes a report in the XML of junit, for CI systems; - is standard output')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--fail-fast', '--fail-fast', [CompletionResultType]::ParameterName, 'Stops at the first failure')
            [CompletionResult]::new('--coverage', '--coverage', [CompletionResultType]::ParameterName, 'Shows which clauses of rules no case has seen both true and false')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;rules;explain' {
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'By whom: an email, an id, COLLECTION/ID, guest or superuser')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'With which record')
            [CompletionResult]::new('--body', '--body', [CompletionResultType]::ParameterName, 'What is submitted')
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'The filter of a list')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--sql', '--sql', [CompletionResultType]::ParameterName, 'Adds the statement and how SQLite runs it')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;rules;help' {
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Runs tables of who may do what, on fixtures and without a data directory')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Says which clause of which rule lets somebody through or does not')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'pbctl;rules;help;test' {
            break
        }
        'pbctl;rules;help;explain' {
            break
        }
        'pbctl;rules;help;help' {
            break
        }
        'pbctl;adopt' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;doctor' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--full', '--full', [CompletionResultType]::ParameterName, 'Also compares indexes with their tables, follows all relations and looks at every upload')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;db' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Looks for damage in data.db and auxiliary.db; exit code 1 when there is some')
            [CompletionResult]::new('optimize', 'optimize', [CompletionResultType]::ParameterValue, 'Counts what indexes hold and takes the write-ahead logs in')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'pbctl;db;check' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--full', '--full', [CompletionResultType]::ParameterName, 'Also compares indexes with their tables')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;db;optimize' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--vacuum', '--vacuum', [CompletionResultType]::ParameterName, 'Also writes the databases anew, without the room that deleted rows left; nobody else can write meanwhile')
            [CompletionResult]::new('--beside-daemon', '--beside-daemon', [CompletionResultType]::ParameterName, 'Lets a running server wait for --vacuum')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;db;help' {
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Looks for damage in data.db and auxiliary.db; exit code 1 when there is some')
            [CompletionResult]::new('optimize', 'optimize', [CompletionResultType]::ParameterValue, 'Counts what indexes hold and takes the write-ahead logs in')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'pbctl;db;help;check' {
            break
        }
        'pbctl;db;help;optimize' {
            break
        }
        'pbctl;db;help;help' {
            break
        }
        'pbctl;import' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('pocketbase', 'pocketbase', [CompletionResultType]::ParameterValue, 'Merges a PocketBase data directory, or a backup of one, into the data directory')
            [CompletionResult]::new('pb', 'pb', [CompletionResultType]::ParameterValue, 'Merges a PocketBase data directory, or a backup of one, into the data directory')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'pbctl;import;pocketbase' {
            [CompletionResult]::new('--collections', '--collections', [CompletionResultType]::ParameterName, 'Only these collections')
            [CompletionResult]::new('--with', '--with', [CompletionResultType]::ParameterName, 'What else is merged')
            [CompletionResult]::new('--on-conflict', '--on-conflict', [CompletionResultType]::ParameterName, 'What becomes of a record whose id is there already')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Does everything in one transaction and undoes it')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;import;pb' {
            [CompletionResult]::new('--collections', '--collections', [CompletionResultType]::ParameterName, 'Only these collections')
            [CompletionResult]::new('--with', '--with', [CompletionResultType]::ParameterName, 'What else is merged')
            [CompletionResult]::new('--on-conflict', '--on-conflict', [CompletionResultType]::ParameterName, 'What becomes of a record whose id is there already')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Does everything in one transaction and undoes it')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;import;help' {
            [CompletionResult]::new('pocketbase', 'pocketbase', [CompletionResultType]::ParameterValue, 'Merges a PocketBase data directory, or a backup of one, into the data directory')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'pbctl;import;help;pocketbase' {
            break
        }
        'pbctl;import;help;help' {
            break
        }
        'pbctl;status' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;config' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Shows every value and where it comes from')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'pbctl;config;explain' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;config;help' {
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Shows every value and where it comes from')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'pbctl;config;help;explain' {
            break
        }
        'pbctl;config;help;help' {
            break
        }
        'pbctl;collection' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Lists the collections')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'Lists the collections')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Shows one collection')
            [CompletionResult]::new('truncate', 'truncate', [CompletionResultType]::ParameterValue, 'Deletes all records of a collection, with all that hangs on them')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Creates and changes collections from a JSON file, all or nothing')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Writes all collections as JSON')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'pbctl;collection;list' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--system', '--system', [CompletionResultType]::ParameterName, 'Also the collections that belong to the program')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;collection;ls' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--system', '--system', [CompletionResultType]::ParameterName, 'Also the collections that belong to the program')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;collection;get' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;collection;truncate' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--allow-destructive', '--allow-destructive', [CompletionResultType]::ParameterName, 'Does it without asking')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;collection;import' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--allow-destructive', '--allow-destructive', [CompletionResultType]::ParameterName, 'Drops collections and fields that the file does not have, with their data')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;collection;export' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--system', '--system', [CompletionResultType]::ParameterName, 'Also the collections that belong to the program')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;collection;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Lists the collections')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Shows one collection')
            [CompletionResult]::new('truncate', 'truncate', [CompletionResultType]::ParameterValue, 'Deletes all records of a collection, with all that hangs on them')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Creates and changes collections from a JSON file, all or nothing')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Writes all collections as JSON')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'pbctl;collection;help;list' {
            break
        }
        'pbctl;collection;help;get' {
            break
        }
        'pbctl;collection;help;truncate' {
            break
        }
        'pbctl;collection;help;import' {
            break
        }
        'pbctl;collection;help;export' {
            break
        }
        'pbctl;collection;help;help' {
            break
        }
        'pbctl;record' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Lists records')
            [CompletionResult]::new('ls', 'ls', [CompletionResultType]::ParameterValue, 'Lists records')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Shows one record')
            [CompletionResult]::new('count', 'count', [CompletionResultType]::ParameterValue, 'Counts records')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Makes a record')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Changes a record')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Deletes records, with all that hangs on them')
            [CompletionResult]::new('rm', 'rm', [CompletionResultType]::ParameterValue, 'Deletes records, with all that hangs on them')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Takes in records from CSV, NDJSON or JSON')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Writes records as CSV, NDJSON or JSON')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Makes records be as a file says, in one transaction')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'pbctl;record;list' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Which records, as in the API: "status = ''open'' && score > 3"')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'In which order, as in the API: -created,title')
            [CompletionResult]::new('--expand', '--expand', [CompletionResultType]::ParameterName, 'With which related records')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many records at most')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'Which page of that many records, from 1')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All records')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;record;ls' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Which records, as in the API: "status = ''open'' && score > 3"')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'In which order, as in the API: -created,title')
            [CompletionResult]::new('--expand', '--expand', [CompletionResultType]::ParameterName, 'With which related records')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many records at most')
            [CompletionResult]::new('--page', '--page', [CompletionResultType]::ParameterName, 'Which page of that many records, from 1')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All records')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;record;get' {
            [CompletionResult]::new('--expand', '--expand', [CompletionResultType]::ParameterName, 'With which related records')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;record;count' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Which records, as in the API')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;record;create' {
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Values as a JSON object; - is standard input, @FILE a file')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Does it and takes it back')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;record;update' {
            [CompletionResult]::new('--data', '--data', [CompletionResultType]::ParameterName, 'Values as a JSON object; - is standard input, @FILE a file')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Does it and takes it back')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;record;delete' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'All records that match, as in the API; needs --allow-destructive, or the collection''s name typed')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--allow-destructive', '--allow-destructive', [CompletionResultType]::ParameterName, 'Lets --filter delete without asking')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Does it and takes it back')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;record;rm' {
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'All records that match, as in the API; needs --allow-destructive, or the collection''s name typed')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--allow-destructive', '--allow-destructive', [CompletionResultType]::ParameterName, 'Lets --filter delete without asking')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Does it and takes it back')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;record;import' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The format [default: what the file''s name says, else what it looks like]')
            [CompletionResult]::new('--delimiter', '--delimiter', [CompletionResultType]::ParameterName, 'What stands between the cells of CSV, or tab [default: what the header line has most of]')
            [CompletionResult]::new('--map', '--map', [CompletionResultType]::ParameterName, 'A YAML file that says which column becomes which field')
            [CompletionResult]::new('--on-conflict', '--on-conflict', [CompletionResultType]::ParameterName, 'What happens to rows whose record is stored already')
            [CompletionResult]::new('--key', '--key', [CompletionResultType]::ParameterName, 'The field that tells whether a record is stored already')
            [CompletionResult]::new('--rejects', '--rejects', [CompletionResultType]::ParameterName, 'Puts rows that are refused into a file and goes on')
            [CompletionResult]::new('--batch', '--batch', [CompletionResultType]::ParameterName, 'Rows of a transaction')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--atomic', '--atomic', [CompletionResultType]::ParameterName, 'Stores all rows in one transaction, or none')
            [CompletionResult]::new('--resume', '--resume', [CompletionResultType]::ParameterName, 'Goes on where an import of this file was interrupted')
            [CompletionResult]::new('--restart', '--restart', [CompletionResultType]::ParameterName, 'Begins at the first row, although an import of this file was interrupted')
            [CompletionResult]::new('--coerce', '--coerce', [CompletionResultType]::ParameterName, 'Takes values that do not fit as the API takes them: text in a number becomes 0')
            [CompletionResult]::new('--keep-dates', '--keep-dates', [CompletionResultType]::ParameterName, 'Takes the dates that the database sets itself, such as created and updated')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Does everything, takes it back, and tells what the columns look like and what is refused')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;record;export' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The format [default: what the file''s name says, else ndjson]')
            [CompletionResult]::new('--filter', '--filter', [CompletionResultType]::ParameterName, 'Which records, as in the API')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'In which order, as in the API')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;record;apply' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The format [default: what the file''s name says, else YAML, which JSON is, too]')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Does it and takes it back')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;record;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Lists records')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Shows one record')
            [CompletionResult]::new('count', 'count', [CompletionResultType]::ParameterValue, 'Counts records')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Makes a record')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Changes a record')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Deletes records, with all that hangs on them')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Takes in records from CSV, NDJSON or JSON')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Writes records as CSV, NDJSON or JSON')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Makes records be as a file says, in one transaction')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'pbctl;record;help;list' {
            break
        }
        'pbctl;record;help;get' {
            break
        }
        'pbctl;record;help;count' {
            break
        }
        'pbctl;record;help;create' {
            break
        }
        'pbctl;record;help;update' {
            break
        }
        'pbctl;record;help;delete' {
            break
        }
        'pbctl;record;help;import' {
            break
        }
        'pbctl;record;help;export' {
            break
        }
        'pbctl;record;help;apply' {
            break
        }
        'pbctl;record;help;help' {
            break
        }
        'pbctl;shell' {
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'Runs this query, SQL statement or dot command, and ends; may be given more than once')
            [CompletionResult]::new('--command', '--command', [CompletionResultType]::ParameterName, 'Runs this query, SQL statement or dot command, and ends; may be given more than once')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Runs a file, before what -c gives; - is standard input')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Runs a file, before what -c gives; - is standard input')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--allow-destructive', '--allow-destructive', [CompletionResultType]::ParameterName, 'Lets UPDATE and DELETE without WHERE pass')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;version' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;completion' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--static', '--static', [CompletionResultType]::ParameterName, 'A script that knows commands and flags by itself and never runs pbctl')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;generate' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The folder to write into')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory [default: `./pb_data`]')
            [CompletionResult]::new('--url', '--url', [CompletionResultType]::ParameterName, 'The address of a server to work on, as a superuser: the token is in `PBCTL_TOKEN`')
            [CompletionResult]::new('--token-file', '--token-file', [CompletionResultType]::ParameterName, 'A file with the token of a superuser')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'A profile of pbctl.yaml')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed [default: table]')
            [CompletionResult]::new('--fields', '--fields', [CompletionResultType]::ParameterName, 'Members of results that are printed, by commas; dots lead into members')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour [default: auto]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How progress is told on stderr')
            [CompletionResult]::new('--encryptionEnv', '--encryptionEnv', [CompletionResultType]::ParameterName, 'Name of the environment variable with the key of encrypted settings (32 characters)')
            [CompletionResult]::new('--queryTimeout', '--queryTimeout', [CompletionResultType]::ParameterName, 'Longest time of a reading statement, in seconds')
            [CompletionResult]::new('--dev', '--dev', [CompletionResultType]::ParameterName, 'Developer mode')
            [CompletionResult]::new('--hooksDir', '--hooksDir', [CompletionResultType]::ParameterName, 'Where hooks of PocketBase lie [default: beside the data directory, as `pb_hooks`]')
            [CompletionResult]::new('--migrationsDir', '--migrationsDir', [CompletionResultType]::ParameterName, 'Where migrations of PocketBase lie [default: beside the data directory, as `pb_migrations`]')
            [CompletionResult]::new('--hooksWatch', '--hooksWatch', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--hooksPool', '--hooksPool', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--automigrate', '--automigrate', [CompletionResultType]::ParameterName, 'Accepted, without effect')
            [CompletionResult]::new('--publicDir', '--publicDir', [CompletionResultType]::ParameterName, 'The folder of static files')
            [CompletionResult]::new('--indexFallback', '--indexFallback', [CompletionResultType]::ParameterName, 'Whether unknown paths show the index of the static files')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Works on the files of the directory; exit code 6 while it is served')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pbctl;help' {
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Serves the HTTP API of a data directory until it is interrupted')
            [CompletionResult]::new('superuser', 'superuser', [CompletionResultType]::ParameterValue, 'Manages the superusers')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Makes, checks and restores backups')
            [CompletionResult]::new('settings', 'settings', [CompletionResultType]::ParameterValue, 'Shows and changes the settings')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Reads the log')
            [CompletionResult]::new('schema', 'schema', [CompletionResultType]::ParameterValue, 'Plans and applies the schema: collections and settings as YAML files')
            [CompletionResult]::new('rules', 'rules', [CompletionResultType]::ParameterValue, 'Tests and explains the rules of collections')
            [CompletionResult]::new('adopt', 'adopt', [CompletionResultType]::ParameterValue, 'Says what an existing PocketBase project would be like under pbctl; only reads')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'Says what is wrong with the data directory, why, and what to do')
            [CompletionResult]::new('db', 'db', [CompletionResultType]::ParameterValue, 'Checks and tidies the databases')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Merges a PocketBase directory or backup into the data directory')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Shows what a target is, and whether it is served')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'Shows how pbctl is configured, and by whom')
            [CompletionResult]::new('collection', 'collection', [CompletionResultType]::ParameterValue, 'Shows, empties, imports and exports collections')
            [CompletionResult]::new('record', 'record', [CompletionResultType]::ParameterValue, 'Reads, changes, imports and exports the records of a collection')
            [CompletionResult]::new('shell', 'shell', [CompletionResultType]::ParameterValue, 'Queries and changes records, also by SQL; typed, or as a script')
            [CompletionResult]::new('version', 'version', [CompletionResultType]::ParameterValue, 'Prints the version')
            [CompletionResult]::new('completion', 'completion', [CompletionResultType]::ParameterValue, 'Prints a completion script for a shell')
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Writes the files that are made from this command tree')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'pbctl;help;serve' {
            break
        }
        'pbctl;help;superuser' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Makes a superuser')
            [CompletionResult]::new('upsert', 'upsert', [CompletionResultType]::ParameterValue, 'Makes a superuser, or changes its password')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Changes a superuser''s password')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Removes a superuser')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Lists the superusers')
            [CompletionResult]::new('otp', 'otp', [CompletionResultType]::ParameterValue, 'Makes a one-time password for a superuser')
            [CompletionResult]::new('ips', 'ips', [CompletionResultType]::ParameterValue, 'Says from where superusers may act; without addresses: from everywhere')
            break
        }
        'pbctl;help;superuser;create' {
            break
        }
        'pbctl;help;superuser;upsert' {
            break
        }
        'pbctl;help;superuser;update' {
            break
        }
        'pbctl;help;superuser;delete' {
            break
        }
        'pbctl;help;superuser;list' {
            break
        }
        'pbctl;help;superuser;otp' {
            break
        }
        'pbctl;help;superuser;ips' {
            break
        }
        'pbctl;help;backup' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Makes a backup while others go on writing, and checks it')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Lists the backups')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Shows what a backup says it holds, or saves it as a file')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Removes a backup')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Reads a whole backup and checks its files and databases; exit code 3 when it is not good')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Restores a backup into a new folder, or in the place of the data directory')
            [CompletionResult]::new('prune', 'prune', [CompletionResultType]::ParameterValue, 'Removes old backups; those with names that somebody chose are kept')
            [CompletionResult]::new('drill', 'drill', [CompletionResultType]::ParameterValue, 'Restores a backup into a scratch folder, opens it, reports and removes it')
            break
        }
        'pbctl;help;backup;create' {
            break
        }
        'pbctl;help;backup;list' {
            break
        }
        'pbctl;help;backup;get' {
            break
        }
        'pbctl;help;backup;delete' {
            break
        }
        'pbctl;help;backup;verify' {
            break
        }
        'pbctl;help;backup;restore' {
            break
        }
        'pbctl;help;backup;prune' {
            break
        }
        'pbctl;help;backup;drill' {
            break
        }
        'pbctl;help;settings' {
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Shows all settings, or what is at a path; secrets are never shown')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Changes settings')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'Compares the settings with a file; only what is in the file counts')
            break
        }
        'pbctl;help;settings;get' {
            break
        }
        'pbctl;help;settings;set' {
            break
        }
        'pbctl;help;settings;diff' {
            break
        }
        'pbctl;help;log' {
            [CompletionResult]::new('query', 'query', [CompletionResultType]::ParameterValue, 'Prints the newest entries that match')
            [CompletionResult]::new('tail', 'tail', [CompletionResultType]::ParameterValue, 'Prints the last entries, and with -f those that come')
            break
        }
        'pbctl;help;log;query' {
            break
        }
        'pbctl;help;log;tail' {
            break
        }
        'pbctl;help;schema' {
            [CompletionResult]::new('validate', 'validate', [CompletionResultType]::ParameterValue, 'Checks the files without a data directory')
            [CompletionResult]::new('fmt', 'fmt', [CompletionResultType]::ParameterValue, 'Tidies the files: modeline, blank lines, ends of lines; comments stay')
            [CompletionResult]::new('plan', 'plan', [CompletionResultType]::ParameterValue, 'Shows what `apply` would change')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Makes the directory as the files say, in one transaction')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'Shows how the directory differs from the files')
            [CompletionResult]::new('drift', 'drift', [CompletionResultType]::ParameterValue, 'Shows what has changed in the directory since the last apply')
            [CompletionResult]::new('pull', 'pull', [CompletionResultType]::ParameterValue, 'Writes files from the directory')
            [CompletionResult]::new('rollback', 'rollback', [CompletionResultType]::ParameterValue, 'Goes back to the schema before the last apply')
            [CompletionResult]::new('history', 'history', [CompletionResultType]::ParameterValue, 'Lists what was applied')
            [CompletionResult]::new('graph', 'graph', [CompletionResultType]::ParameterValue, 'Draws the relations between collections')
            break
        }
        'pbctl;help;schema;validate' {
            break
        }
        'pbctl;help;schema;fmt' {
            break
        }
        'pbctl;help;schema;plan' {
            break
        }
        'pbctl;help;schema;apply' {
            break
        }
        'pbctl;help;schema;diff' {
            break
        }
        'pbctl;help;schema;drift' {
            break
        }
        'pbctl;help;schema;pull' {
            break
        }
        'pbctl;help;schema;rollback' {
            break
        }
        'pbctl;help;schema;history' {
            break
        }
        'pbctl;help;schema;graph' {
            break
        }
        'pbctl;help;rules' {
            [CompletionResult]::new('test', 'test', [CompletionResultType]::ParameterValue, 'Runs tables of who may do what, on fixtures and without a data directory')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Says which clause of which rule lets somebody through or does not')
            break
        }
        'pbctl;help;rules;test' {
            break
        }
        'pbctl;help;rules;explain' {
            break
        }
        'pbctl;help;adopt' {
            break
        }
        'pbctl;help;doctor' {
            break
        }
        'pbctl;help;db' {
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Looks for damage in data.db and auxiliary.db; exit code 1 when there is some')
            [CompletionResult]::new('optimize', 'optimize', [CompletionResultType]::ParameterValue, 'Counts what indexes hold and takes the write-ahead logs in')
            break
        }
        'pbctl;help;db;check' {
            break
        }
        'pbctl;help;db;optimize' {
            break
        }
        'pbctl;help;import' {
            [CompletionResult]::new('pocketbase', 'pocketbase', [CompletionResultType]::ParameterValue, 'Merges a PocketBase data directory, or a backup of one, into the data directory')
            break
        }
        'pbctl;help;import;pocketbase' {
            break
        }
        'pbctl;help;status' {
            break
        }
        'pbctl;help;config' {
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Shows every value and where it comes from')
            break
        }
        'pbctl;help;config;explain' {
            break
        }
        'pbctl;help;collection' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Lists the collections')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Shows one collection')
            [CompletionResult]::new('truncate', 'truncate', [CompletionResultType]::ParameterValue, 'Deletes all records of a collection, with all that hangs on them')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Creates and changes collections from a JSON file, all or nothing')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Writes all collections as JSON')
            break
        }
        'pbctl;help;collection;list' {
            break
        }
        'pbctl;help;collection;get' {
            break
        }
        'pbctl;help;collection;truncate' {
            break
        }
        'pbctl;help;collection;import' {
            break
        }
        'pbctl;help;collection;export' {
            break
        }
        'pbctl;help;record' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Lists records')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Shows one record')
            [CompletionResult]::new('count', 'count', [CompletionResultType]::ParameterValue, 'Counts records')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Makes a record')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Changes a record')
            [CompletionResult]::new('delete', 'delete', [CompletionResultType]::ParameterValue, 'Deletes records, with all that hangs on them')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Takes in records from CSV, NDJSON or JSON')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Writes records as CSV, NDJSON or JSON')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Makes records be as a file says, in one transaction')
            break
        }
        'pbctl;help;record;list' {
            break
        }
        'pbctl;help;record;get' {
            break
        }
        'pbctl;help;record;count' {
            break
        }
        'pbctl;help;record;create' {
            break
        }
        'pbctl;help;record;update' {
            break
        }
        'pbctl;help;record;delete' {
            break
        }
        'pbctl;help;record;import' {
            break
        }
        'pbctl;help;record;export' {
            break
        }
        'pbctl;help;record;apply' {
            break
        }
        'pbctl;help;shell' {
            break
        }
        'pbctl;help;version' {
            break
        }
        'pbctl;help;completion' {
            break
        }
        'pbctl;help;generate' {
            break
        }
        'pbctl;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
