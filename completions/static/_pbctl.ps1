
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
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
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
            [CompletionResult]::new('schema', 'schema', [CompletionResultType]::ParameterValue, 'Plans and applies the schema: collections and settings as YAML files')
            [CompletionResult]::new('collection', 'collection', [CompletionResultType]::ParameterValue, 'Imports and exports collections as PocketBase''s JSON')
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
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
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
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
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
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
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
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
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
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
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
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
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
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
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
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
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
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
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
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
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
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
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
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
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
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Shows what a backup says it holds')
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
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
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
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
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
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
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
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
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
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
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
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
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
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
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
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
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
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
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
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
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
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Shows what a backup says it holds')
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
        'pbctl;schema' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
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
            [CompletionResult]::new('--schema', '--schema', [CompletionResultType]::ParameterName, 'A schema file, or a folder of them')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment whose patch is laid over the rest')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
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
            [CompletionResult]::new('--schema', '--schema', [CompletionResultType]::ParameterName, 'A schema file, or a folder of them')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment whose patch is laid over the rest')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
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
            [CompletionResult]::new('--schema', '--schema', [CompletionResultType]::ParameterName, 'A schema file, or a folder of them')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment whose patch is laid over the rest')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Saves the plan for `schema apply`; - is standard output')
            [CompletionResult]::new('--treat-as-rename', '--treat-as-rename', [CompletionResultType]::ParameterName, 'Takes a drop and an add for a rename: posts.content=body, articles=posts')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
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
            [CompletionResult]::new('--schema', '--schema', [CompletionResultType]::ParameterName, 'A schema file, or a folder of them')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment whose patch is laid over the rest')
            [CompletionResult]::new('--allow', '--allow', [CompletionResultType]::ParameterName, 'Lets pass steps of this kind')
            [CompletionResult]::new('--treat-as-rename', '--treat-as-rename', [CompletionResultType]::ParameterName, 'Takes a drop and an add for a rename: posts.content=body, articles=posts')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
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
            [CompletionResult]::new('--schema', '--schema', [CompletionResultType]::ParameterName, 'A schema file, or a folder of them')
            [CompletionResult]::new('--env', '--env', [CompletionResultType]::ParameterName, 'The environment whose patch is laid over the rest')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Saves the plan for `schema apply`; - is standard output')
            [CompletionResult]::new('--treat-as-rename', '--treat-as-rename', [CompletionResultType]::ParameterName, 'Takes a drop and an add for a rename: posts.content=body, articles=posts')
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
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
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
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
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
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
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
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
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
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
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
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
        'pbctl;collection' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
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
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Prints nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Prints more; alone it prints the version')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Answers ordinary questions with yes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never asks; what would need an answer fails with exit code 7')
            [CompletionResult]::new('--ignore-hooks', '--ignore-hooks', [CompletionResultType]::ParameterName, 'Serves although there are hooks or migrations that cannot be run')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Creates and changes collections from a JSON file, all or nothing')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Writes all collections as JSON')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'pbctl;collection;import' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
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
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
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
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Creates and changes collections from a JSON file, all or nothing')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Writes all collections as JSON')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
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
        'pbctl;version' {
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
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
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
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
            [CompletionResult]::new('--dir', '--dir', [CompletionResultType]::ParameterName, 'The data directory')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How results are printed')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
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
            [CompletionResult]::new('schema', 'schema', [CompletionResultType]::ParameterValue, 'Plans and applies the schema: collections and settings as YAML files')
            [CompletionResult]::new('collection', 'collection', [CompletionResultType]::ParameterValue, 'Imports and exports collections as PocketBase''s JSON')
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
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Shows what a backup says it holds')
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
        'pbctl;help;collection' {
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Creates and changes collections from a JSON file, all or nothing')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Writes all collections as JSON')
            break
        }
        'pbctl;help;collection;import' {
            break
        }
        'pbctl;help;collection;export' {
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
