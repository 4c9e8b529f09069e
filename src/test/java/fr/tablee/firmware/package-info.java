/// What a Raspberry Pi gets, held by the tools that judge it there: shellcheck, systemd, dpkg,
/// lintian, and a Debian trixie that boots, installs the package and starts the table. Where a tool
/// or a right is missing, the run says so in a line that begins with « Laissé de côté ».
package fr.tablee.firmware;
